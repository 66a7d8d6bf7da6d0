import type { Database, SqlValue } from '../sqlite.ts';

/** Whose cases a review is about; both null for all. */
export interface ReviewScope {
  readonly customer: string | null;
  /** Owners of a team. */
  readonly analysts: ReadonlyArray<string> | null;
}

/** A scope of which the cases were looked up: few of them are walked one by one, of many each fact is asked. */
export interface LookedUp extends ReviewScope {
  readonly few: boolean;
}

export interface ScopeSql {
  /** Begins with AND, or is empty. */
  readonly sql: string;
  readonly values: ReadonlyArray<SqlValue>;
}

/** A table of this connection alone: the rows of the cases of a scope, looked up once for all parts of an answer. */
const IN_SCOPE = 'temp.review_scope';

/** Puts the rows of a scope, as they are now, where `factScope` looks for them. */
export function lookUpScope(database: Database, scope: ReviewScope): LookedUp {
  if (isWhole(scope)) return { ...scope, few: false };
  const { sql, values } = caseScope(scope);
  database.exec(`CREATE TABLE IF NOT EXISTS ${IN_SCOPE} (row INTEGER PRIMARY KEY)`);
  database.exec(`DELETE FROM ${IN_SCOPE}`);
  const rows = database.run(`INSERT INTO ${IN_SCOPE} SELECT row FROM case_row WHERE 1${sql}`, ...values);
  return { ...scope, few: rows <= FEW };
}

const FEW = 5_000;

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

/** Facts `f` of a scope: what to read them from, by an index if one is meant, and the condition that goes with it. */
export function factScope(
  scope: LookedUp,
  index: '' | 'INDEXED BY review_next' = '',
): { readonly from: string; readonly sql: string } {
  const from = `review_fact AS f ${index}`;
  if (isWhole(scope)) return { from, sql: '' };
  if (!scope.few) return { from, sql: ` AND f.row IN (SELECT row FROM ${IN_SCOPE})` };
  return {
    from: `${IN_SCOPE} AS s CROSS JOIN review_fact AS f INDEXED BY review_of_case`,
    sql: ' AND f.row = s.row',
  };
}

export function isWhole({ customer, analysts }: ReviewScope): boolean {
  return customer === null && analysts === null;
}
