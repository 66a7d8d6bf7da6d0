import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import {
  COUNTED_KINDS,
  type CountedFact,
  FACT_KINDS,
  type FactKind,
} from '../../../shared/review/facts/reviewFact.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import { type FactColumns, kindNumber, OBJECTIVES, OUTCOMES, PAUSED } from './factColumns.ts';

/** The span in which paused clocks are kept. */
export const PAUSED_SPAN: Span = { from: PAUSED, to: PAUSED + 1 };

/** Hears of each fact that came (1) or went (-1). */
export type FactChange = (fact: FactColumns, by: 1 | -1) => void;

/** Puts the facts of a case in place of those there: what is the same stays, so that a step costs what it changes. */
export function replaceFacts(
  database: Database,
  row: number,
  columns: ReadonlyArray<FactColumns>,
  isNew: boolean,
  onChange: FactChange,
): void {
  const wanted = isNew ? columns : exchanged(database, row, columns, onChange);
  for (const fact of wanted) {
    database.run(INSERT, row, ...NAMES.map((name): SqlValue => fact[name]));
    onChange(fact, 1);
  }
}

/** Removes what is no longer so, and gives what is new. A fact that only came to be next, or ceased to be it, is changed in its place. */
function exchanged(
  database: Database,
  row: number,
  facts: ReadonlyArray<FactColumns>,
  onChange: FactChange,
): Iterable<FactColumns> {
  const wanted = new Map(facts.map((columns) => [textOf(columns), columns]));
  for (const there of factsOfCase(database, row)) {
    if (wanted.delete(textOf(there))) continue;
    const { kind, at, n } = there;
    const alike = SEVERITIES_NEXT.find((is_next) => wanted.delete(textOf({ ...there, is_next })));
    if (alike !== undefined) {
      database.run(SET_NEXT, alike, kind, at, row, n);
      continue;
    }
    database.run('DELETE FROM review_fact WHERE kind = ? AND at = ? AND row = ? AND n = ?', kind, at, row, n);
    onChange(there, -1);
  }
  return wanted.values();
}

/** The counted facts of a span, one by one. */
export function factsBetween(database: Database, from: Instant, to: Instant): ReadonlyArray<CountedFact> {
  if (from >= to) return [];
  return factsIn(database, { from, to }, { from: 'review_fact AS f', sql: '' });
}

/** The counted facts of a scope in a span: as much of each as is counted. */
export function factsIn(
  database: Database,
  span: Span,
  { from, sql }: { readonly from: string; readonly sql: string },
): ReadonlyArray<CountedFact> {
  return database
    .all<Pick<FactColumns, 'kind' | 'at' | 'severity' | 'objective' | 'outcome' | 'label' | 'elapsed'>>(
      `SELECT f.kind, f.at, f.severity, objective, outcome, label, elapsed FROM ${from}
       WHERE f.kind IN (${COUNTED}) AND f.at >= ? AND f.at < ?${sql}`,
      span.from,
      span.to,
    )
    .map(countedOf);
}

function countedOf({
  kind,
  at,
  severity,
  objective,
  outcome,
  label,
  elapsed,
}: Omit<FactColumns, 'n' | 'edition' | 'target' | 'calendar' | 'is_next'>): CountedFact {
  return {
    kind: FACT_KINDS[kind] as FactKind,
    at: at === PAUSED ? null : at,
    severity: severity as Severity,
    objective: objective === null ? null : (OBJECTIVES[objective] ?? null),
    outcome: outcome === null ? null : (OUTCOMES[outcome] ?? null),
    label,
    elapsedMs: elapsed,
  };
}

const NAMES: ReadonlyArray<keyof FactColumns> = [
  'kind',
  'at',
  'n',
  'severity',
  'edition',
  'objective',
  'outcome',
  'label',
  'elapsed',
  'target',
  'calendar',
  'is_next',
];

/** Of no case, or of one of a severity. */
const SEVERITIES_NEXT = [0, 1, 2, 3, 4] as const;
const SET_NEXT = 'UPDATE review_fact SET is_next = ? WHERE kind = ? AND at = ? AND row = ? AND n = ?';
const INSERT = `INSERT INTO review_fact (row, ${NAMES.join()}) VALUES (?, ${NAMES.map(() => '?').join()})`;
/** The numbers of the kinds that are counted, for a list in SQL. */
export const COUNTED = [...COUNTED_KINDS].map(kindNumber).join();

function factsOfCase(database: Database, row: number): ReadonlyArray<FactColumns> {
  return database.all<FactColumns>(`SELECT ${NAMES.join()} FROM review_fact WHERE row = ?`, row);
}

function textOf(columns: FactColumns): string {
  return NAMES.map((name) => columns[name]).join('\n');
}
