import type { CSSProperties } from 'react';
import type { ReviewAnswer } from '../../../shared/review/reviewAnswers.ts';
import type { AnalystLoad } from '../../../shared/review/workload.ts';
import { formatCount } from '../../../shared/wording/formatCount.ts';
import { Avatar } from '../../components/Avatar.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { useCaseDrop } from '../../marking/useCaseDrop.ts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { MarkShape } from '../chart/MarkShape.tsx';
import { sheetOf } from '../chart/sheetOf.ts';
import styles from './Workload.module.css';

/** Up to so many cases each has its own mark; above it they are counted beside one. */
const MOST_MARKS = 24;

/** Who has how many cases: one mark, one case; the line is the usual load. */
export function Workload({ answer }: { readonly answer: ReviewAnswer }) {
  const words = useWords().leadReview;
  const { analysts, usualLoad } = answer.review.workload;
  const most = Math.max(usualLoad + 3, ...analysts.map(({ all }) => Math.min(all, MOST_MARKS)));
  return (
    <ChartFrame
      title={words.workload}
      about={words.workloadAbout(usualLoad)}
      sheet={sheetOf(answer.review, 'workload')}
    >
      {analysts.length === 0 ? (
        <p className={styles.nothing}>{words.noOpen}</p>
      ) : (
        <ul
          className={styles.list}
          data-named={analysts.some(({ owner }) => isName(owner))}
          style={
            {
              '--most': most,
              '--step': `${100 / most}%`,
              '--usual': `${(100 * usualLoad) / most}%`,
            } as CSSProperties
          }
        >
          {analysts.map((load) => (
            <Load key={load.owner ?? ''} load={load} />
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

function Load({ load }: { readonly load: AnalystLoad }) {
  const words = useWords().leadReview;
  const { owner, all, units, overUsual } = load;
  const parts = units.map(({ severity, count }) => words.units(severity, count)).join(', ');
  const name = isName(owner) ? owner : null;
  const drop = useCaseDrop(owner);
  return (
    <li className={styles.load} data-drop={drop.offered} {...drop.on}>
      <Avatar owner={owner} />
      <span className="visuallyHidden">{words.loadName(owner ?? words.unassigned, all, parts)}</span>
      <span className={styles.marks} data-owned={owner !== null} aria-hidden="true">
        {units.map(({ severity, count }) =>
          all > MOST_MARKS ? (
            <span key={severity} className={styles.counted}>
              <MarkShape severity={severity} filled={severity < 3} /> {formatCount(spoken(), count)}
            </span>
          ) : (
            Array.from({ length: count }, (_, at) => (
              <span key={`${severity} ${'·'.repeat(at)}`} className={styles.mark}>
                <MarkShape severity={severity} filled={severity < 3} />
              </span>
            ))
          ),
        )}
      </span>
      <strong aria-hidden="true">{formatCount(spoken(), all)}</strong>
      <span className={styles.beside} title={name ?? undefined} aria-hidden="true">
        {owner === null ? words.unassigned : [overUsual && words.overUsual, name].filter(Boolean).join(', ')}
      </span>
    </li>
  );
}

/** Longer than the initials that stand for it: two names may have the same. */
function isName(owner: string | null): boolean {
  return owner !== null && owner.length > 3;
}
