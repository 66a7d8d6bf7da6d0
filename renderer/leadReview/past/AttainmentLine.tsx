import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolDiamond } from 'd3-shape';
import type { AttainedWeek, AttainmentChart } from '../../../shared/review/attainment.ts';
import { SeverityGlyph } from '../../components/SeverityGlyph.tsx';
import { useWords } from '../../language/languageStore.ts';
import { shareText } from '../chart/shareText.ts';
import styles from './AttainmentByWeek.module.css';

const WIDTH = 150;
const HEIGHT = 46;
const EDGE = 5;
const diamond = symbol(symbolDiamond, 22)() ?? '';

/** One target: its share by week as a line, its goal, the weeks below it. */
export function AttainmentLine({ chart }: { readonly chart: AttainmentChart }) {
  const words = useWords().leadReview;
  const { clock, severities, goal, share, attained, missed, weeks } = chart;
  const below = weeks.filter(({ belowGoal }) => belowGoal).length;
  const name = words.severityClock(
    severities.map((severity) => `S${severity}`).join(', '),
    words.clock[clock],
  );
  return (
    <li className={styles.line} data-severity={severities[0]}>
      <div className={styles.name}>
        {severities.slice(0, 2).map((severity) => (
          <SeverityGlyph key={severity} severity={severity} size={16} />
        ))}
        <span>{words.clock[clock]}</span>
        <strong>{shareText(share, 0)}</strong>
      </div>
      <span className="visuallyHidden">
        {words.lineName(name, shareText(share, 0), goal, below, weeks.length)}
      </span>
      <Picture goal={goal / 100} weeks={weeks} />
      <div className={styles.foot}>
        <span>{words.goal(goal)}</span>
        <span>{words.cases(attained + missed)}</span>
      </div>
    </li>
  );
}

interface PictureProps {
  readonly goal: number;
  readonly weeks: ReadonlyArray<AttainedWeek>;
}

function Picture({ goal, weeks }: PictureProps) {
  const known = weeks.flatMap(({ share }, at) => (share === null ? [] : [{ at, share }]));
  const least = Math.min(goal, ...known.map(({ share }) => share));
  const x = scaleLinear([0, Math.max(weeks.length - 1, 1)], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([Math.max(least - 0.02, 0), 1], [HEIGHT - EDGE, EDGE]);
  const path = line<{ at: number; share: number }>(
    ({ at }) => x(at),
    ({ share }) => y(share),
  )(known);
  const last = known.at(-1);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className={styles.goal} x1="0" x2={WIDTH} y1={y(goal)} y2={y(goal)} />
      <path className={styles.path} d={path ?? ''} />
      {known.map(({ at, share }) =>
        weeks[at]?.belowGoal === true ? (
          <path key={at} className={styles.below} d={diamond} transform={`translate(${x(at)} ${y(share)})`} />
        ) : null,
      )}
      {last !== undefined && weeks[last.at]?.belowGoal !== true && (
        <circle className={styles.last} cx={x(last.at)} cy={y(last.share)} r="2.8" />
      )}
    </svg>
  );
}
