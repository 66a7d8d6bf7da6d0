import type { ReviewNow } from '../../shared/review/review.ts';
import type { WhatIfAnswer } from '../../shared/review/reviewAnswers.ts';
import { formatCount } from '../../shared/wording/formatCount.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import styles from './BulkDialog.module.css';

interface WhatIfTableProps {
  readonly answer: WhatIfAnswer | null;
  readonly owner: string | null;
}

/** What a move would change, number by number, before it is made. */
export function WhatIfTable({ answer, owner }: WhatIfTableProps) {
  const words = useWords().reassigning;
  const lines = answer === null ? [] : linesOf(answer, owner);
  return (
    <table className={styles.table} aria-busy={answer === null}>
      <caption>{words.whatIf}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, before, after }) => (
          <tr key={name} data-changed={before !== after}>
            <th scope="row">{name}</th>
            <td>{formatCount(spoken(), before)}</td>
            <td>{formatCount(spoken(), after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Line {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

function linesOf({ before, after }: WhatIfAnswer, owner: string | null): ReadonlyArray<Line> {
  const words = spoken().reassigning;
  const line = (name: string, of: (now: ReviewNow) => number): Line => ({
    name,
    before: of(before),
    after: of(after),
  });
  const loadOf = (now: ReviewNow, who: string | null) =>
    now.workload.analysts.find((one) => one.owner === who)?.all ?? 0;
  const touched = before.workload.analysts
    .map(({ owner: who }) => who)
    .filter((who) => who !== owner && loadOf(before, who) !== loadOf(after, who));
  return [
    line(words.likelyLate[before.forecast.horizon], ({ forecast }) => forecast.late),
    line(words.riskLate, ({ atRisk }) => atRisk.cases.filter(({ late }) => late).length),
    line(
      words.overUsual(before.workload.usualLoad),
      ({ workload }) => workload.analysts.filter(({ overUsual }) => overUsual).length,
    ),
    ...[owner, ...touched].map((who) => line(words.openOf(who ?? words.nobody), (now) => loadOf(now, who))),
  ];
}
