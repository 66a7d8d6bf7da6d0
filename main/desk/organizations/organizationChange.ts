import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { dropEditedCalendars } from '../../persistence/calendarStore.ts';
import { readEvents } from '../../persistence/caseEventLog.ts';
import { countChange, readFileVersion, writeFileVersion } from '../../persistence/fileVersions.ts';
import { closedDayEditsOf } from '../../persistence/organizationClosedDays.ts';
import { appendChange, customerOf } from '../../persistence/organizationLog.ts';
import {
  caseNumbersOf,
  findContact,
  findCustomer,
  findOrganization,
} from '../../persistence/organizationStore.ts';
import { bringUpToDate } from '../cases/bringUpToDate.ts';
import { withSharedChanges } from '../cases/sharedChanges.ts';
import { type DeskCore, possible } from '../deskCore.ts';
import { recordMoved } from '../moves/recordMoved.ts';
import type { Wrote } from '../writer.ts';
import { checkChange } from './organizationChecks.ts';
import { siteOf } from './organizationSite.ts';

/**
 * Appends changes to the logs of their customers, one after the other; the first that cannot be taken undoes all. What
 * changes nothing is no event. Runs in the caller's transaction.
 */
export function takeChanges(
  core: DeskCore,
  commands: ReadonlyArray<OrganizationCommand>,
): Result<Wrote<null>, DeskProblem> {
  const now = core.now();
  const edited = new Set<string>();
  let taken = 0;
  for (const command of commands) {
    const problem = checkChange(core, command, now);
    if (problem !== null) return err(problem);
    if (isThere(core, command)) continue;
    appendChange(core.database, { id: core.newId(), at: now, by: core.by(), command });
    taken += 1;
    if (command.type === 'set-organization') core.calendars.prepare([], siteOf(command.organization), now);
    if (changesDays(command)) edited.add(customerOf(command));
  }
  if (taken === 0) return ok({ value: null, cases: [] });
  const cases = [...edited].flatMap((customer) => projectAnew(core, customer, now));
  countChange(core.database);
  return ok({ value: null, cases });
}

/** True for a change of closed days: the only one that moves cases. An opening binds zone and country. */
export function changesDays(
  command: OrganizationCommand,
): command is Extract<OrganizationCommand, { readonly type: 'edit-closed-day' | 'undo-closed-day' }> {
  return command.type === 'edit-closed-day' || command.type === 'undo-closed-day';
}

function isThere({ database }: DeskCore, command: OrganizationCommand): boolean {
  switch (command.type) {
    case 'set-organization':
      return isDeepStrictEqual(findOrganization(database, command.organization.id), command.organization);
    case 'set-contact':
      return isDeepStrictEqual(findContact(database, command.contact.id), command.contact);
    case 'edit-closed-day':
      return closedDayEditsOf(database, command.customer).some((edit) =>
        isDeepStrictEqual(edit, command.edit),
      );
    case 'undo-closed-day':
      return !closedDayEditsOf(database, command.customer).some(({ date }) => date === command.date);
    default:
      return assertNever(command);
  }
}

/**
 * Projects all cases of a customer by its closed days as they are now, closed cases too: a case is a function of its
 * events and its calendar, so that projecting the log anew gives the same rows.
 */
function projectAnew(core: DeskCore, customer: string, now: Instant): ReadonlyArray<string> {
  const { database, calendars } = core;
  writeFileVersion(database, 'closed-days', readFileVersion(database, 'closed-days') + 1);
  dropEditedCalendars(database, customer);
  calendars.forget();
  const numbers = caseNumbersOf(database, customer);
  const name = findCustomer(database, customer)?.organization.name ?? customer;
  recordMoved(core, [{ kind: 'customer-days', customer, name }], numbers, () =>
    withSharedChanges(core, (changes) => {
      for (const number of numbers) {
        const events = readEvents(database, number);
        possible(bringUpToDate(core, { events, fresh: [], knownAt: now }, changes), number);
      }
    }),
  );
  return numbers;
}
