import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { Database } from '../sqlite.ts';

/** What a line says of a step that was set aside: that it was, or what became of it. */
export interface SetAsideLine {
  readonly id: string;
  readonly case_id: string;
  readonly type: 'set-aside' | 'settled';
  readonly at: Instant;
  readonly by: string;
  /** Of one that settles: the event that set the step aside. */
  readonly settles: string | null;
}

/** The condition of the index that holds these lines and no other: without it a question would go through the whole log. */
const SUCH = "type IN ('set-aside', 'settled')";
const COLUMNS = 'id, case_id, type, at, "by", json_extract(body, \'$.setAside\') AS settles';

/** All such lines, as the log has them, and behind them those that are pending. */
export function setAsideLines(database: Database): ReadonlyArray<SetAsideLine> {
  return [
    ...database.all<SetAsideLine>(
      `SELECT ${COLUMNS} FROM event INDEXED BY event_set_aside WHERE ${SUCH} ORDER BY seq`,
    ),
    ...database.all<SetAsideLine>(`SELECT ${COLUMNS} FROM pending_event WHERE ${SUCH} ORDER BY n`),
  ];
}

/** A line that takes another event of its case back. */
export interface RetractingLine {
  readonly id: string;
  /** The id of the event that it takes back. */
  readonly event: string;
}

/** What was taken back in a case, in recorded order. */
export function retractionsOf(database: Database, caseNumber: string): ReadonlyArray<RetractingLine> {
  const columns = "id, json_extract(body, '$.event') AS event";
  return [
    ...database.all<RetractingLine>(
      `SELECT ${columns} FROM event WHERE case_id = ? AND type = 'retracted' ORDER BY position`,
      caseNumber,
    ),
    ...database.all<RetractingLine>(
      `SELECT ${columns} FROM pending_event WHERE case_id = ? AND type = 'retracted' ORDER BY n`,
      caseNumber,
    ),
  ];
}
