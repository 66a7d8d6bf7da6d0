import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { useWords } from '../../language/languageStore.ts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { sheetOf } from '../chart/sheetOf.ts';
import { RestoreStripRow } from './RestoreStripRow.tsx';
import styles from './RestoreStrips.module.css';

const TICKS = [0, 50, 100, 150, 200];

/** How long restoring took, by share of the objective: deadlines of all editions, then the means. */
export function RestoreStrips({ answer }: { readonly answer: ReviewAnswer }) {
  const words = useWords().leadReview;
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
