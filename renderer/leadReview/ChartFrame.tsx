import { ChartNoAxesColumn, ImageDown, Table2 } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { messages } from '../../shared/messages/messages.ts';
import type { ReviewSheet } from '../../shared/review/sheets/reviewSheet.ts';
import { joinClasses } from '../components/joinClasses.ts';
import styles from './ChartFrame.module.css';
import { copyImageOf } from './copyImage.ts';
import { SheetTable } from './SheetTable.tsx';

const words = messages.leadReview;

interface ChartFrameProps {
  readonly title: string;
  readonly about: string;
  /** The same as a table; its caption says on how many cases the chart rests. */
  readonly sheet: ReviewSheet | undefined;
  readonly beside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One chart: its name, what it shows in words, and the ways to a table and to an image. */
export function ChartFrame({ title, about, sheet, beside, className, children }: ChartFrameProps) {
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
