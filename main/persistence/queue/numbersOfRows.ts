import type { Database } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';

/** The numbers of the cases of these rows, in their order. In one text: there may be a hundred thousand. */
export function numbersOfRows(database: Database, rows: ReadonlyArray<number>): ReadonlyArray<string> {
  const found = database.one<{ numbers: string }>(
    `SELECT json_group_array(number) AS numbers
     FROM (SELECT number FROM json_each(?) AS found CROSS JOIN case_row ON case_row.row = found.value LIMIT -1)`,
    JSON.stringify(rows),
  );
  return storedJson<ReadonlyArray<string>>(found?.numbers ?? '[]');
}
