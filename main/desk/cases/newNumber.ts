import { versionOf } from '../../persistence/caseEventLog.ts';
import { firstGap, greatestNumber } from '../../persistence/queue/caseRows.ts';
import type { Database } from '../../persistence/sqlite.ts';

const FIRST = 10_001;

/** What an import brings with more digits than these counts nothing on: it is a number of another kind. */
const MOST = 999_999_999_999;

/** Gives the number of a case that is opened now: the next after the greatest, never one that the log has. */
export function newNumber(database: Database): string {
  let next = Math.max(greatestNumber(database, MOST) + 1, FIRST);
  if (next > MOST) next = isTaken(database, FIRST) ? (firstGap(database, FIRST) ?? FIRST) : FIRST;
  // The log may have it without a row: as a case that cannot be read.
  while (isTaken(database, next)) next += 1;
  return String(next);
}

function isTaken(database: Database, number: number): boolean {
  return versionOf(database, String(number)) > 0;
}
