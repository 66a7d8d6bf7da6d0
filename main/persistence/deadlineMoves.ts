import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { type DeadlineMove, type MoveCause, moveCausesSchema } from '../../shared/queue/deadlineMove.ts';
import type { MovedDeadline } from '../../shared/queue/movedDeadline.ts';
import type { Database } from './sqlite.ts';
import { storedAs } from './storedJson.ts';

interface MoveRow {
  readonly id: number;
  readonly at: Instant;
  readonly by: string;
  readonly causes: string;
  readonly acknowledged_at: Instant | null;
  readonly count: number;
}

interface MovedRow {
  readonly case_id: string;
  readonly title: string;
  readonly severity: number;
  readonly zone: string;
  readonly clock: string;
  readonly before: Instant | null;
  readonly after: Instant | null;
}

/** What is kept of a change that moved deadlines. */
export interface NewMove {
  readonly at: Instant;
  readonly by: string;
  readonly causes: ReadonlyArray<MoveCause>;
  readonly moved: ReadonlyArray<MovedDeadline>;
}

/** Which moves are wanted, and how many deadlines of each. */
export interface MovesWanted {
  readonly acknowledged: boolean;
  readonly most: number;
}

/** Keeps a move for good, standing until it is acknowledged. Runs in the caller's transaction. */
export function keepMove(database: Database, { at, by, causes, moved }: NewMove): void {
  const id = database.insert(
    'INSERT INTO deadline_move (at, "by", causes) VALUES (?, ?, ?)',
    at,
    by,
    JSON.stringify(causes),
  );
  for (const { case: number, clock, before, after } of moved) {
    database.run(
      'INSERT INTO moved_deadline (move, case_id, clock, before, after) VALUES (?, ?, ?, ?, ?)',
      id,
      number,
      clock,
      before,
      after,
    );
  }
}

/** The moves that stand, or all of them, the newest first. */
export function readMoves(
  database: Database,
  { acknowledged, most }: MovesWanted,
): ReadonlyArray<DeadlineMove> {
  return database
    .all<MoveRow>(
      `SELECT *, (SELECT count(*) FROM moved_deadline WHERE move = deadline_move.id) AS count
       FROM deadline_move ${acknowledged ? '' : 'WHERE acknowledged_at IS NULL'} ORDER BY id DESC`,
    )
    .map(({ id, at, by, causes, acknowledged_at, count }) => ({
      id: String(id),
      at,
      by,
      causes: storedAs(moveCausesSchema, causes),
      count,
      moved: movedOf(database, id, most),
      acknowledgedAt: acknowledged_at,
    }));
}

/** Takes a move off the list; one that is off it already stays as it is. */
export function acknowledgeMove(database: Database, id: string, at: Instant): void {
  database.run(
    'UPDATE deadline_move SET acknowledged_at = ? WHERE id = ? AND acknowledged_at IS NULL',
    at,
    Number(id),
  );
}

/** What is said of a case is said of it as it is now. */
function movedOf(database: Database, move: number, most: number): ReadonlyArray<MovedDeadline> {
  return database
    .all<MovedRow>(
      `SELECT case_id, title, severity, zone, clock, before, after
       FROM moved_deadline JOIN case_row ON number = case_id WHERE move = ?
       ORDER BY severity, number_key, clock LIMIT ?`,
      move,
      most,
    )
    .map(({ case_id, title, severity, zone, clock, before, after }) => ({
      case: case_id,
      title,
      severity: severity as Severity,
      zone,
      clock: clock as MovedDeadline['clock'],
      before,
      after,
    }));
}
