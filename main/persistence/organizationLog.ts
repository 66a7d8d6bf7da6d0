import {
  type OrganizationCommand,
  organizationCommandSchema,
} from '../../shared/customer/organizationCommand.ts';
import type { OrganizationChange } from '../../shared/ipc/organizationChannels.ts';
import { assertNever } from '../../shared/lang/assertNever.ts';
import { dropClosedDayEdit, keepClosedDayEdit } from './organizationClosedDays.ts';
import { keepContact, keepOrganization } from './organizationStore.ts';
import type { Database } from './sqlite.ts';
import { storedAs } from './storedJson.ts';

interface EventRow {
  readonly seq: number;
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly body: string;
}

/** Appends a change to the log of its customer and brings what is derived from it up to date. Runs in the caller's transaction. */
export function appendChange(database: Database, { id, at, by, command }: OrganizationChange): void {
  const seq = database.insert(
    'INSERT INTO organization_event (id, customer, at, "by", body) VALUES (?, ?, ?, ?, ?)',
    id,
    customerOf(command),
    at,
    by,
    JSON.stringify(command),
  );
  project(database, command, seq);
}

/** All changes of a customer, newest first. */
export function changesOf(database: Database, customer: string): ReadonlyArray<OrganizationChange> {
  return database
    .all<EventRow>('SELECT * FROM organization_event WHERE customer = ? ORDER BY seq DESC', customer)
    .map(({ id, at, by, body }) => ({ id, at, by, command: storedAs(organizationCommandSchema, body) }));
}

/** Derives organizations, contacts and closed days from the log again. Runs in the caller's transaction. */
export function projectChangesAnew(database: Database): void {
  for (const table of ['organization', 'contact', 'closed_day_edit']) database.exec(`DELETE FROM ${table}`);
  for (const { seq, body } of database.each<EventRow>('SELECT * FROM organization_event ORDER BY seq')) {
    project(database, storedAs(organizationCommandSchema, body), seq);
  }
}

/** The customer whose log a change belongs to. */
export function customerOf(command: OrganizationCommand): string {
  switch (command.type) {
    case 'set-organization':
      return command.organization.id;
    case 'set-contact':
      return command.contact.customer;
    case 'edit-closed-day':
    case 'undo-closed-day':
      return command.customer;
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
      keepClosedDayEdit(database, command.customer, command.edit);
      break;
    case 'undo-closed-day':
      dropClosedDayEdit(database, command.customer, command.date);
      break;
    default:
      assertNever(command);
  }
}
