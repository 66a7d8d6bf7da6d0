import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import {
  COUNTED_KINDS,
  type CountedFact,
  FACT_KINDS,
  type FactKind,
  type ReviewFact,
} from '../../../shared/review/facts/reviewFact.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import type { Database, SqlValue } from '../sqlite.ts';

/** In place of the instant of a paused clock, which has none. */
export const PAUSED = Number.MAX_SAFE_INTEGER;

/** The span in which paused clocks are kept. */
export const PAUSED_SPAN: Span = { from: PAUSED, to: PAUSED + 1 };

/** A fact by its columns; kind, objective and outcome are places in these lists, `is_next` is 0 or the severity of the case. */
export interface FactColumns {
  readonly kind: number;
  readonly at: number;
  readonly n: number;
  readonly severity: number;
  readonly edition: string;
  readonly objective: number | null;
  readonly outcome: number | null;
  readonly label: string | null;
  readonly elapsed: number | null;
  readonly target: number | null;
  readonly calendar: string | null;
  readonly is_next: number;
}

export const OBJECTIVES = ['deadline', 'mean'] as const;
export const OUTCOMES = ['running', 'met', 'missed'] as const;

/** The number of a kind, as the file has it. */
export function kindNumber(kind: ReviewFact['kind']): number {
  return FACT_KINDS.indexOf(kind);
}

/** Hears of each fact that came (1) or went (-1). */
export type FactChange = (fact: FactColumns, by: 1 | -1) => void;

/** Puts the facts of a case in place of those there: what is the same stays, so that a step costs what it changes. */
export function replaceFacts(
  database: Database,
  row: number,
  facts: ReadonlyArray<ReviewFact>,
  isNew: boolean,
  onChange: FactChange,
): void {
  const columns = columnsOf(facts);
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

/** `n` tells apart what happened to a case at one instant. */
function columnsOf(facts: ReadonlyArray<ReviewFact>): ReadonlyArray<FactColumns> {
  return facts.map((fact, place) => {
    const { kind, at, severity, edition, objective, outcome, label, elapsedMs, targetMs, calendar } = fact;
    const before = facts.slice(0, place).filter((other) => other.kind === kind && other.at === at);
    return {
      kind: kindNumber(kind),
      at: at ?? PAUSED,
      n: before.length,
      severity,
      edition,
      objective: objective === null ? null : OBJECTIVES.indexOf(objective),
      outcome: outcome === null ? null : OUTCOMES.indexOf(outcome),
      label,
      elapsed: elapsedMs,
      target: targetMs,
      calendar,
      is_next: fact.nextOf ?? 0,
    };
  });
}

function textOf(columns: FactColumns): string {
  return NAMES.map((name) => columns[name]).join('\n');
}
