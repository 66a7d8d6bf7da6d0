import { countCases } from '../queue/viewCounts.ts';
import type { Database, SqlValue } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';

/** Whose cases a review is about; both null for all. */
export interface ReviewScope {
  readonly customer: string | null;
  /** Owners of a team. */
  readonly analysts: ReadonlyArray<string> | null;
}

/** A scope of which the cases were looked up: of few of them the facts are found, of many each fact is asked. */
export interface LookedUp extends ReviewScope {
  readonly few: boolean;
}

export interface ScopeSql {
  /** Begins with AND, or is empty. */
  readonly sql: string;
  readonly values: ReadonlyArray<SqlValue>;
}

/** Tables of this connection alone: the cases of a scope, looked up once for all parts of an answer. */
const ROWS = 'temp.review_scope';
const MARKS = 'temp.review_marks';

/** Notes the cases of a scope, as they are now, where `factScope` and `isInScope` look for them. */
export function lookUpScope(database: Database, scope: ReviewScope): LookedUp {
  if (isWhole(scope)) return { ...scope, few: false };
  const rows = rowsOf(database, scope);
  database.exec(`CREATE TABLE IF NOT EXISTS ${ROWS} (row INTEGER PRIMARY KEY); DELETE FROM ${ROWS}`);
  database.exec(`CREATE TABLE IF NOT EXISTS ${MARKS} (marks BLOB); DELETE FROM ${MARKS}`);
  database.run(`INSERT INTO ${MARKS} VALUES (?)`, marksOf(rows));
  const few = rows.length <= Math.max(FEW, countCases(database) / FEW_OF_ALL);
  if (few) database.run(`INSERT INTO ${ROWS} SELECT value FROM json_each(?)`, JSON.stringify(rows));
  return { ...scope, few };
}

function rowsOf(database: Database, scope: ReviewScope): ReadonlyArray<number> {
  const { sql, values } = caseScope(scope);
  const found = database.one<{ rows: string }>(
    `SELECT json_group_array(row) AS rows FROM case_row WHERE 1${sql}`,
    ...values,
  );
  return storedJson<ReadonlyArray<number>>(found?.rows ?? '[]');
}

/** A byte for each row up to the last one. */
function marksOf(rows: ReadonlyArray<number>): Uint8Array {
  const marks = new Uint8Array(rows.reduce((last, row) => Math.max(last, row), 0) + 1);
  for (const row of rows) marks[row] = 1;
  return marks;
}

/** Whether a row is of the scope, as a condition that begins with AND: to look at its mark takes a tenth of finding it in a table. */
export function isInScope(scope: ReviewScope, row: string): string {
  return isWhole(scope) ? '' : ` AND substr((SELECT marks FROM ${MARKS}), ${row} + 1, 1) = x'01'`;
}

/** To find the facts of a case takes as long as to ask those of so many whether they are of it. */
const FEW_OF_ALL = 16;
const FEW = 200;

/** Whether there is a case or a record of a customer. */
export function isCustomer(database: Database, id: string): boolean {
  const found = database.one(
    'SELECT 1 FROM customer WHERE id = ? UNION ALL SELECT 1 FROM organization WHERE id = ?',
    id,
    id,
  );
  return found !== undefined;
}

/** The scope as a condition on columns of `case_row`. */
export function caseScope({ customer, analysts }: ReviewScope): ScopeSql {
  const byCustomer = customer === null ? '' : ' AND customer = ?';
  const byOwner = analysts === null ? '' : ` AND owner IN (${analysts.map(() => '?').join()})`;
  return {
    sql: byCustomer + byOwner,
    values: [...(customer === null ? [] : [customer]), ...(analysts ?? [])],
  };
}

/** Facts `f` of a scope: what to read them from, and the condition that goes with it. */
export function factScope(scope: LookedUp): { readonly from: string; readonly sql: string } {
  if (!scope.few) return { from: 'review_fact AS f', sql: isInScope(scope, 'f.row') };
  return { from: `${ROWS} AS s CROSS JOIN ${FACTS_OF_CASE}`, sql: ' AND f.row = s.row' };
}

/** The same of open cases alone, for what is due next in each: by the calendar in `hours`, or of few cases one by one. */
export function nextFactScope(
  scope: LookedUp,
  hours: string,
): { readonly from: string; readonly sql: string } {
  if (!scope.few) {
    const from = `${hours} CROSS JOIN review_fact AS f INDEXED BY review_next`;
    return { from, sql: isInScope(scope, 'f.row') };
  }
  return {
    from: `${ROWS} AS s CROSS JOIN case_row AS c CROSS JOIN ${FACTS_OF_CASE} CROSS JOIN ${hours}`,
    sql: ' AND c.row = s.row AND c.open = 1 AND f.row = s.row',
  };
}

const FACTS_OF_CASE = 'review_fact AS f INDEXED BY review_of_case';

export function isWhole({ customer, analysts }: ReviewScope): boolean {
  return customer === null && analysts === null;
}
