import {
  type CustomerChange,
  customerOfChange,
  isCustomerChange,
  OF_COUNTRIES,
} from '../../../shared/customer/customerChange.ts';
import type { OrganizationChange } from '../../../shared/ipc/organizationChannels.ts';
import type { NamedChange } from '../../../shared/team/customers/changeStep.ts';
import type { Database } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import { BEHIND_THE_LOG } from '../team/pendingEvents.ts';
import { findContact } from './organizationStore.ts';

/** A change of the log of customers, or one of a team that is pending: behind all that is confirmed. */
export interface ChangeRow {
  readonly seq: number;
  readonly id: string;
  readonly customer: string;
  readonly at: number;
  readonly by: string;
  readonly body: string;
}

interface LogRow {
  readonly customer: string;
  readonly body: string;
}

/** Appends a change to the log of its customer on a desk of its own. Gives its place. Runs in the caller's transaction. */
export function appendChange(
  database: Database,
  { id, at, by, command }: Omit<OrganizationChange, 'counts'>,
): number {
  return database.insert(
    'INSERT INTO organization_event (id, customer, at, "by", body) VALUES (?, ?, ?, ?, ?)',
    id,
    customerOfChange(command),
    at,
    by,
    JSON.stringify(command),
  );
}

/** Whether the log has taken anything yet. */
export function hasChanges(database: Database): boolean {
  return database.one('SELECT 1 FROM organization_event LIMIT 1') !== undefined;
}

/** All changes of a customer and of the days of these countries and regions, the last recorded first, pending ones included. */
export function changesAbout(
  database: Database,
  customer: string,
  countries: ReadonlyArray<string>,
): ReadonlyArray<OrganizationChange> {
  const rows = [
    ...database.all<ChangeRow>(
      `SELECT n + ${BEHIND_THE_LOG} AS seq, id, customer, at, "by", body FROM pending_change
       WHERE customer IN (?, ?) ORDER BY n DESC`,
      customer,
      OF_COUNTRIES,
    ),
    ...database.all<ChangeRow>(
      'SELECT * FROM organization_event WHERE customer IN (?, ?) ORDER BY seq DESC',
      customer,
      OF_COUNTRIES,
    ),
  ];
  return rows
    .flatMap((row) => {
      const command = readableChange(row.body);
      const { id, at, by } = row;
      return command === null ? [] : [{ id, at, by, command, counts: counts(database, row, command) }];
    })
    .filter(({ command }) => !('country' in command) || countries.includes(command.country));
}

/** What another desk wrote to the wrong customer, or of a contact who belongs to another, is left out everywhere. */
function counts(database: Database, { customer }: LogRow, command: CustomerChange): boolean {
  if (customerOfChange(command) !== customer) return false;
  return command.type !== 'set-contact' || findContact(database, command.contact.id)?.customer === customer;
}

/** Of each change that this version cannot read the customer; null for the days of countries. */
export function unreadableChanges(database: Database): ReadonlyArray<string | null> {
  return database
    .all<LogRow>('SELECT customer, body FROM organization_event ORDER BY seq')
    .filter(({ body }) => readableChange(body) === null)
    .map(({ customer }) => (customer === OF_COUNTRIES ? null : customer));
}

/** How many changes the log of a customer has, pending ones of a team included, but not what its server refused. */
export function customerVersion(database: Database, customer: string): number {
  const found = database.one<{ count: number }>(
    `SELECT (SELECT count(*) FROM organization_event WHERE customer = ?1) +
       (SELECT count(*) FROM pending_change WHERE customer = ?1 AND held = 0) AS count`,
    customer,
  );
  return found?.count ?? 0;
}

/** The changes of a customer that the log has as far as one of its places, in its order; in a team: those that are confirmed. */
export function loggedChanges(
  database: Database,
  customer: string,
  upTo: number,
): ReadonlyArray<NamedChange> {
  return database
    .all<ChangeRow>(
      'SELECT * FROM organization_event WHERE customer = ? AND seq <= ? ORDER BY seq',
      customer,
      upTo,
    )
    .map(named);
}

/** The changes of a customer as they are shown: those of the log, and then those that are pending. */
export function shownChanges(database: Database, customer: string): ReadonlyArray<NamedChange> {
  const pending = database.all<Omit<ChangeRow, 'seq'>>(
    'SELECT id, customer, at, "by", body FROM pending_change WHERE customer = ? ORDER BY n',
    customer,
  );
  return [...loggedChanges(database, customer, Number.MAX_SAFE_INTEGER), ...pending.map(named)];
}

function named({ id, at, by, customer, body }: Omit<ChangeRow, 'seq'>): NamedChange {
  const change = readableChange(body);
  if (change === null) return { id, at, by, change: 'newer' };
  return { id, at, by, change: customerOfChange(change) === customer ? change : 'misplaced' };
}

/** Null for what a later version wrote. As it stands there, not as the schema would order it: a projection is compared with it byte for byte. */
export function readableChange(body: string): CustomerChange | null {
  const command = storedJson<CustomerChange>(body);
  return isCustomerChange(command) ? command : null;
}
