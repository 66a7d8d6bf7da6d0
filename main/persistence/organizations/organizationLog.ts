import { placeOf } from '../../../shared/customer/dayPlace.ts';
import {
  type OrganizationCommand,
  organizationCommandSchema,
} from '../../../shared/customer/organizationCommand.ts';
import type { OrganizationChange } from '../../../shared/ipc/organizationChannels.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import { dropDayEdit, keepDayEdit } from '../dayEdits.ts';
import type { Database } from '../sqlite.ts';
import { storedJson } from '../storedJson.ts';
import { keepContact, keepOrganization } from './organizationStore.ts';

interface EventRow {
  readonly seq: number;
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly body: string;
}

interface LogRow {
  readonly customer: string;
  readonly body: string;
}

/** Appends a change to the log of its customer and brings what is derived from it up to date. Runs in the caller's transaction. */
export function appendChange(database: Database, { id, at, by, command }: OrganizationChange): void {
  const seq = database.insert(
    'INSERT INTO organization_event (id, customer, at, "by", body) VALUES (?, ?, ?, ?, ?)',
    id,
    logOf(command),
    at,
    by,
    JSON.stringify(command),
  );
  project(database, command, seq);
}

/** All changes of a customer and of the days of these countries and regions, the last recorded first. */
export function changesAbout(
  database: Database,
  customer: string,
  countries: ReadonlyArray<string>,
): ReadonlyArray<OrganizationChange> {
  return database
    .all<EventRow>(
      'SELECT * FROM organization_event WHERE customer IN (?, ?) ORDER BY seq DESC',
      customer,
      LOG_OF_COUNTRIES,
    )
    .flatMap(({ id, at, by, body }) => {
      const command = readable(body);
      return command === null ? [] : [{ id, at, by, command }];
    })
    .filter(({ command }) => !('country' in command) || countries.includes(command.country));
}

/** Of each change that this version cannot read the customer; null for the days of countries. */
export function unreadableChanges(database: Database): ReadonlyArray<string | null> {
  return database
    .all<LogRow>('SELECT customer, body FROM organization_event ORDER BY seq')
    .filter(({ body }) => readable(body) === null)
    .map(({ customer }) => (customer === LOG_OF_COUNTRIES ? null : customer));
}

/**
 * Derives organizations, contacts and closed days from the log again, and gives how many changes this version cannot read:
 * they stay in the log, and what was known before them stands. Runs in the caller's transaction.
 */
export function projectChangesAnew(database: Database): number {
  let unreadable = 0;
  for (const table of ['organization', 'contact', 'day_edit']) database.exec(`DELETE FROM ${table}`);
  for (const { seq, body } of database.each<EventRow>('SELECT * FROM organization_event ORDER BY seq')) {
    const command = readable(body);
    if (command === null) unreadable += 1;
    else project(database, command, seq);
  }
  return unreadable;
}

/** Null for what a later version wrote. As it stands there, not as the schema would order it: a projection is compared with it byte for byte. */
function readable(body: string): OrganizationCommand | null {
  const command = storedJson<OrganizationCommand>(body);
  return organizationCommandSchema.safeParse(command).success ? command : null;
}

/** No customer has an empty id. */
const LOG_OF_COUNTRIES = '';

/** The customer whose log a change belongs to; the days of countries have a log of their own. */
function logOf(command: OrganizationCommand): string {
  switch (command.type) {
    case 'set-organization':
      return command.organization.id;
    case 'set-contact':
      return command.contact.customer;
    case 'edit-closed-day':
    case 'undo-closed-day':
      return command.customer;
    case 'edit-country-day':
    case 'undo-country-day':
    case 'renew-holidays':
      return LOG_OF_COUNTRIES;
  }
}

function project(database: Database, command: OrganizationCommand, seq: number): void {
  switch (command.type) {
    case 'set-organization':
      keepOrganization(database, command.organization);
      break;
    case 'set-contact':
      keepContact(database, command.contact, seq);
      break;
    case 'edit-closed-day':
    case 'edit-country-day':
      keepDayEdit(database, placeOf(command), command.edit);
      break;
    case 'undo-closed-day':
    case 'undo-country-day':
      dropDayEdit(database, placeOf(command), command.date);
      break;
    case 'renew-holidays':
      // The stored years are no projection: they were renewed when it was done.
      break;
    default:
      assertNever(command);
  }
}
