import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { ReviewCell } from '../../../shared/review/reviewAnswers.ts';
import type { Span } from '../../../shared/review/reviewWeeks.ts';
import { rowOfCard } from '../queue/caseRows.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import { caseScope, factScope, type LookedUp, type ReviewScope } from './reviewScope.ts';

/** A part of a cell of the queue heat: the cases of one calendar. */
export interface CellPart extends Span {
  readonly severity: number;
  readonly calendar: string;
}

/** Open cases whose next clock, of a calendar, is due in a span: the first due, and how many. */
export function cellRows(
  database: Database,
  { severity, calendar, from, to }: CellPart,
  scope: LookedUp,
  most: number,
): ReviewCell {
  const { from: facts, sql } = factScope(scope);
  const within = `calendar = ? AND is_next = ? AND is_next > 0 AND f.at >= ? AND f.at < ?${sql}`;
  const given = [calendar, severity, from, to];
  return {
    all: countOf(database, `${facts} WHERE ${within}`, given),
    rows: cardsOf(
      database,
      `${facts} CROSS JOIN case_card ON case_card.row = f.row WHERE ${within} ORDER BY f.at LIMIT ?`,
      [...given, most],
    ),
  };
}

/** Open cases without a running clock, in queue order: the first, and how many. */
export function clocklessRows(
  database: Database,
  severity: number,
  noDue: number,
  scope: ReviewScope,
  most: number,
): ReviewCell {
  const { sql, values } = caseScope(scope);
  const where = `WHERE open = 1 AND severity = ? AND next_due = ?${sql}`;
  const given = [severity, noDue, ...values];
  return {
    all: countOf(database, `case_row ${where}`, given),
    rows: cardsOf(
      database,
      `case_row CROSS JOIN case_card USING (row) ${where} ORDER BY priority, opened_at, number_key LIMIT ?`,
      [...given, most],
    ),
  };
}

/** The cards of cases by their numbers; unknown ones are left out. */
export function cardsByNumber(database: Database, numbers: ReadonlyArray<string>): ReadonlyArray<QueueRow> {
  return cardsOf(
    database,
    'json_each(?) AS asked CROSS JOIN case_row ON number = asked.value CROSS JOIN case_card USING (row) ORDER BY asked.key',
    [JSON.stringify([...new Set(numbers)])],
  );
}

type Values = ReadonlyArray<SqlValue>;

function countOf(database: Database, from: string, values: Values): number {
  return database.one<{ count: number }>(`SELECT count(*) AS count FROM ${from}`, ...values)?.count ?? 0;
}

function cardsOf(database: Database, from: string, values: Values): ReadonlyArray<QueueRow> {
  return database
    .all<{ card: string }>(`SELECT card FROM ${from}`, ...values)
    .map(({ card }) => rowOfCard(card));
}
