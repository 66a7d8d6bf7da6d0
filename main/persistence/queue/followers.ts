import type { Database } from '../sqlite.ts';

/** Rows of the cases that carry the RCA of a case, in the order of the log. */
export function followersOf(database: Database, number: string): ReadonlyArray<number> {
  return following(database, number).map((found) => found.row);
}

/** The numbers of the cases that carry the RCA of a case, in the order of the log. */
export function caseNumbersFollowing(database: Database, number: string): ReadonlyArray<string> {
  return following(database, number).map((found) => found.number);
}

/** In a team the rows need not stand in the order of the log; what is pending is not in it yet. */
function following(
  database: Database,
  number: string,
): ReadonlyArray<{ readonly row: number; readonly number: string }> {
  return database.all(
    `SELECT row, number FROM case_row WHERE follows = ?
     ORDER BY (SELECT seq FROM event WHERE case_id = number AND position = 1) NULLS LAST, row`,
    number,
  );
}
