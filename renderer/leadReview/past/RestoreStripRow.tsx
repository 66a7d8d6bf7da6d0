import { scaleLinear } from 'd3-scale';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { RestorePoint, RestoreStrip } from '../../../shared/review/timeToRestore.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { formatUsed } from '../../../shared/wording/formatLength.ts';
import { SeverityGlyph } from '../../components/SeverityGlyph.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { shareText } from '../chart/shareText.ts';
import styles from './RestoreStrips.module.css';

type Objective = Pick<RestoreStrip, 'objective' | 'objectiveMs' | 'hours' | 'businessDayMs'>;

const HEIGHT = 32;
/** The strip ends at twice the objective; what took longer stands at its end. */
const x = scaleLinear([0, 2], [0, 100]).clamp(true);

/** The restorations of one severity under one edition. */
export function RestoreStripRow({ strip }: { readonly strip: RestoreStrip }) {
  const words = useWords().leadReview;
  const { severity, editionName, objective, n, missed, points, meanShare } = strip;
  const name = words.strip(severity, editionName);
  const beyond = points.filter(({ share }) => share > 2).length;
  return (
    <li className={styles.strip} data-severity={severity} data-objective={objective}>
      <SeverityGlyph severity={severity} size={16} />
      <span className={styles.name}>
        <span>{name}</span>
        <small>{objectiveText(strip)}</small>
      </span>
      <span className="visuallyHidden">{words.stripName(name, n, meanText(strip), missed)}</span>
      <svg className={styles.dots} height={HEIGHT} width="100%" aria-hidden="true">
        {[0, 50, 150, 200].map((tick) => (
          <line
            key={tick}
            className={styles.tick}
            x1={`${tick / 2}%`}
            x2={`${tick / 2}%`}
            y1="0"
            y2={HEIGHT}
          />
        ))}
        <line className={styles.at} x1="50%" x2="50%" y1="0" y2={HEIGHT} />
        {points.map((point, at) => (
          <Dot key={point.case} point={point} y={jitter(at)} />
        ))}
        {meanShare !== null && (
          <svg x={`${x(meanShare)}%`} overflow="visible" aria-hidden="true">
            <rect className={styles.mean} x="-1.5" y="7" width="3" height="18" rx="1" />
          </svg>
        )}
      </svg>
      <Sums strip={strip} beyond={beyond} />
    </li>
  );
}

function Sums({ strip, beyond }: { readonly strip: RestoreStrip; readonly beyond: number }) {
  const words = useWords().leadReview;
  const { objective, n, meanMs, objectiveMs, meanShare, medianMs, p90Ms } = strip;
  if (n === 0) return <span className={styles.sums}>{words.noCase}</span>;
  const isOver = objective === 'mean' && meanMs !== null && meanMs > objectiveMs;
  const spread = words.spread(lengthText(medianMs, strip), lengthText(p90Ms, strip));
  const share = isOver ? words.overTheMean : words.ofIt(shareText(meanShare, 0));
  return (
    <span className={styles.sums} title={spread}>
      <strong data-over={isOver}>{meanText(strip)}</strong>
      <small>{beyond === 0 ? share : `${share}, ${words.beyond(beyond)}`}</small>
    </span>
  );
}

function Dot({ point, y }: { readonly point: RestorePoint; readonly y: number }) {
  return (
    <svg x={`${x(point.share)}%`} y={y} overflow="visible" aria-hidden="true">
      {point.missed ? (
        <>
          <path className={styles.missed} d="M0-3.2 3.2 0 0 3.2-3.2 0Z" />
          <circle className={styles.overMean} r="2.4" />
        </>
      ) : (
        <circle className={styles.met} r="2" />
      )}
    </svg>
  );
}

/** Dots of one share would hide each other: they stand a little apart, the same each time. */
function jitter(at: number): number {
  return HEIGHT / 2 + (((at * 7) % 11) - 5) * 1.3;
}

function meanText(strip: RestoreStrip): string {
  return lengthText(strip.meanMs, strip);
}

/** A mean counts time by the wall; a deadline that of its hours. */
function lengthText(ms: number | null, strip: RestoreStrip): string {
  const words = spoken().leadReview;
  return ms === null ? words.noCase : formatUsed(spoken(), ms, dayOf(strip));
}

/** Gives an objective in short: 4 h, 2 bus. days, x̄ 15 min. */
function objectiveText({ objective, objectiveMs, hours, businessDayMs }: Objective): string {
  const catalogue = spoken();
  const words = catalogue.leadReview;
  const days = objectiveMs / businessDayMs;
  if (objective === 'deadline' && hours === 'business' && Number.isInteger(days)) {
    return words.businessDays(days);
  }
  const { amount, minutesUnit, hoursUnit } = catalogue.frame;
  const inHours = objectiveMs >= HOUR;
  const count = Math.round(objectiveMs / (inHours ? HOUR : MINUTE));
  const length = amount(formatCount(spoken(), count), inHours ? hoursUnit : minutesUnit);
  return objective === 'mean' ? words.meanObjective(length) : length;
}

/** What a day is to the clocks of a strip. */
function dayOf({ objective, hours, businessDayMs }: Objective): number {
  return objective === 'mean' || hours === 'round-the-clock' ? DAY : businessDayMs;
}
