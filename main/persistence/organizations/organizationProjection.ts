import { type CustomerChange, customerOfChange } from '../../../shared/customer/customerChange.ts';
import { placeOf } from '../../../shared/customer/dayPlace.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import { dropDayEdit, dropDayEditsAmong, keepDayEdit } from '../dayEdits.ts';
import type { Database } from '../sqlite.ts';
import { BEHIND_THE_LOG } from '../team/pendingEvents.ts';
import { type ChangeRow, readableChange } from './organizationLog.ts';
import { keepContact, keepOrganization } from './organizationStore.ts';

/** Which pending changes are laid on those of the log. */
export type Pending = 'with pending' | 'confirmed alone';

/**
 * Derives organizations, contacts and closed days from the log again, and gives how many changes this version cannot read:
 * they stay in the log, and what was known before them stands. Runs in the caller's transaction.
 */
export function projectChangesAnew(database: Database): number {
  for (const table of ['organization', 'contact', 'day_edit', 'change_aside']) {
    database.exec(`DELETE FROM ${table}`);
  }
  return (
    projectRows(database, database.each<ChangeRow>('SELECT * FROM organization_event ORDER BY seq')) +
    projectRows(database, database.each<ChangeRow>(`SELECT ${PENDING} FROM pending_change ORDER BY n`))
  );
}

/** Derives again what is known of some customers, from what is confirmed alone. Runs in the caller's transaction. */
export function projectConfirmed(database: Database, customers: ReadonlyArray<string>): void {
  const among = JSON.stringify(customers);
  const drop = (sql: string): unknown => database.run(sql, among);
  drop('DELETE FROM organization WHERE id IN (SELECT value FROM json_each(?))');
  drop('DELETE FROM contact WHERE customer IN (SELECT value FROM json_each(?))');
  drop('DELETE FROM change_aside WHERE customer IN (SELECT value FROM json_each(?))');
  dropDayEditsAmong(database, customers);
  projectRows(
    database,
    database.all<ChangeRow>(
      `SELECT * FROM organization_event WHERE customer IN (SELECT value FROM json_each(?)) ORDER BY seq`,
      among,
    ),
  );
}

/** Lays on it what is pending of these customers. Runs in the caller's transaction. */
export function projectPending(database: Database, customers: ReadonlyArray<string>): void {
  projectRows(
    database,
    database.all<ChangeRow>(
      `SELECT ${PENDING} FROM pending_change WHERE customer IN (SELECT value FROM json_each(?)) ORDER BY n`,
      JSON.stringify(customers),
    ),
  );
}

const PENDING = `n + ${BEHIND_THE_LOG} AS seq, id, customer, at, "by", body`;

/** Gives how many this version cannot read. */
function projectRows(database: Database, rows: Iterable<ChangeRow>): number {
  let unreadable = 0;
  for (const row of rows) {
    const change = readableChange(row.body);
    if (change === null) unreadable += 1;
    else projectChange(database, row, change);
  }
  return unreadable;
}

/**
 * Brings what is known up to date by one more change. Total: what stands with another customer than its own counts for
 * nothing, as does a contact who belongs to another.
 */
export function projectChange(
  database: Database,
  { seq, id, customer, at, by }: Omit<ChangeRow, 'body'>,
  change: CustomerChange,
): void {
  if (customerOfChange(change) !== customer) return;
  switch (change.type) {
    case 'set-organization':
      keepOrganization(database, change.organization);
      break;
    case 'set-contact':
      keepContact(database, change.contact, seq);
      break;
    case 'edit-closed-day':
    case 'edit-country-day':
      keepDayEdit(database, placeOf(change), change.edit);
      break;
    case 'undo-closed-day':
    case 'undo-country-day':
      dropDayEdit(database, placeOf(change), change.date);
      break;
    case 'renew-holidays':
      // The stored years are no projection: they were renewed when it was done.
      break;
    case 'set-aside':
      database.run(
        'INSERT INTO change_aside (id, customer, seq, at, "by", body) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        id,
        customer,
        seq,
        at,
        by,
        JSON.stringify(change),
      );
      break;
    case 'settled':
      database.run('DELETE FROM change_aside WHERE id = ? AND customer = ?', change.setAside, customer);
      break;
    default:
      assertNever(change);
  }
}
