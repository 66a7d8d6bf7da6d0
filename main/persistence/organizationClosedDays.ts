import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import type { Database } from './sqlite.ts';

interface EditRow {
  readonly date: string;
  readonly closed_for: string | null;
  readonly reason: string;
}

/** On which days the office of a customer differs from its public holidays, in order of date. */
export function closedDayEditsOf(database: Database, customer: string): ReadonlyArray<ClosedDayEdit> {
  return database
    .all<EditRow>(
      'SELECT date, closed_for, reason FROM closed_day_edit WHERE customer = ? ORDER BY date',
      customer,
    )
    .map(({ date, closed_for, reason }) => ({ date, closedFor: closed_for, reason }));
}

export function keepClosedDayEdit(database: Database, customer: string, edit: ClosedDayEdit): void {
  database.run(
    'INSERT OR REPLACE INTO closed_day_edit (customer, date, closed_for, reason) VALUES (?, ?, ?, ?)',
    customer,
    edit.date,
    edit.closedFor,
    edit.reason,
  );
}

export function dropClosedDayEdit(database: Database, customer: string, date: string): void {
  database.run('DELETE FROM closed_day_edit WHERE customer = ? AND date = ?', customer, date);
}

/** Gives the edits of closed days of each customer with at least one edit. */
export function allClosedDayEdits(database: Database): ReadonlyMap<string, ReadonlyArray<ClosedDayEdit>> {
  const customers = database.all<{ customer: string }>(
    'SELECT DISTINCT customer FROM closed_day_edit ORDER BY customer',
  );
  return new Map(customers.map(({ customer }) => [customer, closedDayEditsOf(database, customer)]));
}
