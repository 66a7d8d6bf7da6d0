import type { SqlValue } from './sqlite.ts';

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

/** The scope as a condition on columns of `case_row`. */
export function caseScope({ customer, analysts }: ReviewScope): ScopeSql {
  const byCustomer = customer === null ? '' : ' AND customer = ?';
  const byOwner = analysts === null ? '' : ` AND owner IN (${analysts.map(() => '?').join()})`;
  return {
    sql: byCustomer + byOwner,
    values: [...(customer === null ? [] : [customer]), ...(analysts ?? [])],
  };
}

/** The scope as a condition on the rows of facts. */
export function factScope(scope: ReviewScope): ScopeSql {
  const { sql, values } = caseScope(scope);
  return sql === ''
    ? { sql, values }
    : { sql: ` AND f.row IN (SELECT row FROM case_row WHERE 1${sql})`, values };
}

export function isWhole({ customer, analysts }: ReviewScope): boolean {
  return customer === null && analysts === null;
}
