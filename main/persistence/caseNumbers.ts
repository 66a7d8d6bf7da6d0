import type { Database } from './sqlite.ts';
import { pendingNewCases } from './team/pendingEvents.ts';

/** Case numbers in the order in which the log first heard of them. */
export function caseNumbers(database: Database): ReadonlyArray<string> {
  const logged = database
    .all<{ case_id: string }>('SELECT case_id FROM event WHERE position = 1 ORDER BY seq')
    .map((row) => row.case_id);
  return [...logged, ...pendingNewCases(database)];
}

/** Cases of the log of which the projection has no row, in the same order. */
export function casesWithoutRow(database: Database): ReadonlyArray<string> {
  const logged = database
    .all<{ case_id: string }>(
      `SELECT case_id FROM event WHERE position = 1
       AND NOT EXISTS (SELECT 1 FROM case_row WHERE number = case_id) ORDER BY seq`,
    )
    .map((row) => row.case_id);
  const isWithoutRow = (number: string): boolean =>
    database.one('SELECT 1 FROM case_row WHERE number = ?', number) === undefined;
  return [...logged, ...pendingNewCases(database).filter(isWithoutRow)];
}
