import { basename } from 'node:path';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { OrganizationsPlan } from '../../../shared/ipc/organizationChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { err, ok } from '../../../shared/lang/result.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Desk } from '../../desk/desk.ts';
import { knowsCountry } from '../../holidays/knowsCountry.ts';
import { fileProblem } from '../fileProblem.ts';
import { type OrganizationsContext, type ReadOrganizations, readOrganizations } from './readOrganizations.ts';

type Register = Pick<Desk, 'organizationRegister' | 'changeOrganizations'>;

/** Reads a file of organizations and contacts without taking anything: what it holds, what is wrong with it. */
export async function planOrganizations(
  words: Catalogue,
  desk: Register,
  path: string,
): Promise<Result<Omit<OrganizationsPlan, 'file'>, DeskProblem>> {
  const read = await readOrganizations(words, path, contextOf(desk));
  return read.ok ? ok(planOf(path, read.value)) : read;
}

/** Takes a file of organizations and contacts, all of it or nothing; what is on record already is no change. */
export async function takeOrganizations(
  words: Catalogue,
  desk: Register,
  path: string,
): Promise<Result<{ readonly organizations: number; readonly contacts: number }, DeskProblem>> {
  const read = await readOrganizations(words, path, contextOf(desk));
  if (!read.ok) return read;
  const { organizations, contacts, refused } = read.value;
  const [first] = refused;
  if (first !== undefined) {
    return err(
      fileProblem(path, words.organizationFile.refused(first.row, first.field, first.reason, refused.length)),
    );
  }
  const done = desk.changeOrganizations([
    ...organizations.map((organization): OrganizationCommand => ({ type: 'set-organization', organization })),
    ...contacts.map((contact): OrganizationCommand => ({ type: 'set-contact', contact })),
  ]);
  return done.ok ? ok({ organizations: organizations.length, contacts: contacts.length }) : done;
}

function planOf(path: string, read: ReadOrganizations): Omit<OrganizationsPlan, 'file'> {
  return {
    name: basename(path),
    rows: read.rows,
    organizations: read.organizations.length,
    contacts: read.contacts.length,
    refused: read.refused,
  };
}

function contextOf(desk: Register): OrganizationsContext {
  const registered = desk.organizationRegister();
  const organizations = new Map(registered.map(({ organization }) => [organization.id, organization]));
  const contacts = new Map(
    registered.flatMap((entry) => entry.contacts.map((contact) => [contact.id, contact] as const)),
  );
  return {
    organization: (id) => organizations.get(id),
    contact: (id) => contacts.get(id),
    knowsCountry,
  };
}
