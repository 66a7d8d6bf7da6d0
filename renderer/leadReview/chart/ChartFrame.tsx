import { ChartNoAxesColumn, ImageDown, Table2 } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { ReviewTable } from '../../../shared/wording/review/reviewTable.ts';
import { ask } from '../../api.ts';
import { joinClasses } from '../../components/joinClasses.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { useToast } from '../../toast/toastStore.ts';
import styles from './ChartFrame.module.css';
import { SheetTable } from './SheetTable.tsx';

interface ChartFrameProps {
  readonly title: string;
  readonly about: string;
  /** The chart as a table. The caption of the table says on how many cases the chart rests. */
  readonly sheet: ReviewTable | undefined;
  readonly beside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One chart: its name, what it shows in words, and the ways to a table and to an image. */
export function ChartFrame({ title, about, sheet, beside, className, children }: ChartFrameProps) {
  const words = useWords().leadReview;
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const id = useId();
  return (
    <figure ref={frame} className={joinClasses(styles.frame, className)} aria-labelledby={id}>
      <figcaption className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <span className={styles.about} title={sheet?.caption}>
          {about}
        </span>
        <span className="visuallyHidden">{sheet?.caption}</span>
        <span className={styles.beside}>
          {beside}
          <button
            type="button"
            className={styles.tool}
            aria-label={asTable ? `${words.showChart}: ${title}` : `${words.showTable}: ${title}`}
            title={asTable ? words.showChart : words.showTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? (
              <ChartNoAxesColumn size={15} aria-hidden="true" />
            ) : (
              <Table2 size={15} aria-hidden="true" />
            )}
          </button>
          <button
            type="button"
            className={styles.tool}
            aria-label={`${words.copyImage}: ${title}`}
            title={words.copyImage}
            onClick={() => void copyImageOf(frame.current, title)}
          >
            <ImageDown size={15} aria-hidden="true" />
          </button>
        </span>
      </figcaption>
      {asTable && sheet !== undefined ? <SheetTable sheet={sheet} /> : children}
    </figure>
  );
}

/** Puts a chart on the clipboard as it is on the screen. */
async function copyImageOf(chart: HTMLElement | null, name: string): Promise<void> {
  const words = spoken().leadReview;
  if (chart === null) return;
  chart.scrollIntoView({ block: 'nearest' });
  // What was scrolled into sight is painted in the frame after the next.
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const { left, top, width, height } = chart.getBoundingClientRect();
  const [x, y] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
  const answer = await ask('clipboard.image', { x, y, width: Math.round(width), height: Math.round(height) });
  const { say, warn } = useToast.getState();
  if (answer.ok) say(words.copied(name));
  else warn(words.notCopied);
}
