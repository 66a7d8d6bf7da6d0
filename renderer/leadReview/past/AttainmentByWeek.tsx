import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { weeksOf } from '../../../shared/review/reviewWeeks.ts';
import { useWords } from '../../language/languageStore.ts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { sheetOf } from '../chart/sheetOf.ts';
import styles from './AttainmentByWeek.module.css';
import { AttainmentLine } from './AttainmentLine.tsx';

/** How well each target was met, week by week, against its goal. */
export function AttainmentByWeek({ answer }: { readonly answer: ReviewAnswer }) {
  const words = useWords().leadReview;
  const { question, attainment } = answer.review;
  const weeks = weeksOf(question.range, question.zone);
  const first = words.week(weeks[0]?.week ?? 0);
  const last = words.week(weeks.at(-1)?.week ?? 0);
  return (
    <ChartFrame
      title={words.attainment}
      about={words.attainmentAbout(first, last)}
      sheet={sheetOf(answer.review, 'attainment')}
      beside={<Legend />}
    >
      {attainment.every(({ share }) => share === null) ? (
        <div className={styles.nothing}>
          <h3>{words.noDecided}</h3>
          <p>{words.noDecidedText}</p>
        </div>
      ) : (
        <ul className={styles.lines}>
          {attainment.map((chart) => (
            <AttainmentLine key={`${chart.clock} ${chart.severities.join('')}`} chart={chart} />
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

function Legend() {
  const words = useWords().leadReview;
  return (
    <span className={styles.legend} aria-hidden="true">
      <svg width="16" height="8" role="presentation">
        <line x1="0" x2="16" y1="4" y2="4" className={styles.goal} />
      </svg>
      {words.goalLine}
      <svg width="10" height="10" viewBox="-5 -5 10 10" role="presentation">
        <path d="M0-4 4 0 0 4-4 0Z" className={styles.below} />
      </svg>
      {words.belowGoal}
    </span>
  );
}
