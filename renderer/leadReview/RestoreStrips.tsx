import type { ReviewAnswer } from '../../shared/ipc/reviewAnswers.ts';
import { messages } from '../../shared/messages/messages.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { RestoreStripRow } from './RestoreStripRow.tsx';
import styles from './RestoreStrips.module.css';
import { sheetOf } from './sheetOf.ts';

const words = messages.leadReview;
const TICKS = [0, 50, 100, 150, 200];

/** How long restoring took, by share of the objective: deadlines of all editions, then the means. */
export function RestoreStrips({ answer }: { readonly answer: ReviewAnswer }) {
  const { restore } = answer.review;
  return (
    <ChartFrame title={words.restore} about={words.restoreAbout} sheet={sheetOf(answer.review, 'restore')}>
      {restore.every(({ n }) => n === 0) ? (
        <p className={styles.nothing}>{words.noRestored}</p>
      ) : (
        <>
          <div className={styles.axis} aria-hidden="true">
            {TICKS.map((tick) => (
              <span key={tick} style={{ left: `${tick / 2}%` }} data-objective={tick === 100}>
                {tick === 100 ? words.objective : words.percent(tick)}
              </span>
            ))}
          </div>
          <ul className={styles.strips}>
            {restore.map((strip) => (
              <RestoreStripRow key={`${strip.edition} ${strip.severity}`} strip={strip} />
            ))}
          </ul>
        </>
      )}
    </ChartFrame>
  );
}
