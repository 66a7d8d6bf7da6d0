import type { RecentAttainment, Review } from '../../../shared/review/review.ts';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { shareText } from '../chart/shareText.ts';
import styles from './Figures.module.css';

/** The six figures on top: what is open, late and at risk, and the last weeks against their goals. */
export function Figures({ answer }: { readonly answer: ReviewAnswer }) {
  const words = useWords().leadReview;
  const { open, breached, overMean, atRisk, dueNextHour, recent } = answer.review.summary;
  const over = overMean === 0 ? '' : words.overMean(overMean);
  const soon = dueNextHour === 0 ? '' : words.nextHour(dueNextHour);
  return (
    <dl className={styles.figures} aria-label={words.figures}>
      <Figure name={words.open} value={formatCount(spoken(), open)} beside="" />
      <Figure name={words.breached} value={formatCount(spoken(), breached)} beside={over} />
      <Figure name={words.atRisk} value={formatCount(spoken(), atRisk)} beside={soon} />
      {recent.map((one) => (
        <Recent key={one.clock} one={one} bound={answer.asBound} />
      ))}
    </dl>
  );
}

function Recent({ one, bound }: { readonly one: RecentAttainment; readonly bound: Review | null }) {
  const words = useWords().leadReview;
  const { clock, share, goal, weeks } = one;
  const name = clock === 'rca' ? words.rcaOnTime : words.recent(words.clock[clock], weeks);
  const before = bound?.summary.recent.find((other) => other.clock === clock)?.share;
  const beside = before === undefined ? words.goal(goal) : words.asBoundWas(shareText(before, 1));
  return <Figure name={name} value={shareText(share, 1)} beside={beside} />;
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly beside: string;
}

function Figure({ name, value, beside }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        {beside !== '' && <span>{beside}</span>}
      </dd>
    </div>
  );
}
