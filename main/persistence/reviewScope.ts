import type { Database, SqlValue } from './sqlite.ts';

/** Whose cases a review is about; both null for all. */
export interface ReviewScope {
  readonly customer: string | null;
  /** Owners of a team. */
  readonly analysts: ReadonlyArray<string> | null;
}

export interface ScopeSql {
  /** Begins with AND, or is empty. */
  readonly sql: string;
  readonly values: ReadonlyArray<SqlValue>;
}

/** A table of this connection alone: the rows of the cases of a scope, looked up once for all parts of an answer. */
const IN_SCOPE = 'temp.review_scope';

/** Makes sure that the table has the rows of a scope as they are now. Call it before `factScope` is used. */
export function lookUpScope(database: Database, scope: ReviewScope): void {
  if (isWhole(scope)) return;
  const { sql, values } = caseScope(scope);
  database.exec(`CREATE TABLE IF NOT EXISTS ${IN_SCOPE} (row INTEGER PRIMARY KEY)`);
  database.exec(`DELETE FROM ${IN_SCOPE}`);
  database.run(`INSERT INTO ${IN_SCOPE} SELECT row FROM case_row WHERE 1${sql}`, ...values);
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

/** The scope as a condition on the rows of facts `f`. */
export function factScope(scope: ReviewScope): ScopeSql {
  return { sql: isWhole(scope) ? '' : ` AND f.row IN (SELECT row FROM ${IN_SCOPE})`, values: [] };
}

export function isWhole({ customer, analysts }: ReviewScope): boolean {
  return customer === null && analysts === null;
}
