import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { changesDays, type DayPlace, placeOf } from '../../../shared/customer/dayPlace.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import { caseNumbersIn, dropEditedCalendars } from '../../persistence/calendarStore.ts';
import { dayEditsOf, placeKey } from '../../persistence/dayEdits.ts';
import { countChange, readFileVersion, writeFileVersion } from '../../persistence/fileVersions.ts';
import { appendChange } from '../../persistence/organizations/organizationLog.ts';
import {
  caseNumbersOf,
  findContact,
  findCustomer,
  findOrganization,
} from '../../persistence/organizations/organizationStore.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { bringLogUpToDate } from '../cases/bringUpToDate.ts';
import { withSharedChanges } from '../cases/sharedChanges.ts';
import type { DeskCore } from '../deskCore.ts';
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
  const taken: OrganizationCommand[] = [];
  for (const command of commands) {
    const problem = checkChange(core, command, now);
    if (problem !== null) return err(problem);
    if (isThere(core, command)) continue;
    takeChange(core, command, now);
    taken.push(command);
  }
  if (taken.length === 0) return ok({ value: null, cases: [] });
  const cases = editedPlaces(taken).flatMap((place) => projectAnew(core, place, now));
  countChange(core.database);
  return ok({ value: null, cases });
}

function takeChange(core: DeskCore, command: OrganizationCommand, now: Instant): void {
  const { database, calendars } = core;
  if (command.type === 'renew-holidays') calendars.renewals.settle(command.country, command.take);
  appendChange(database, { id: core.newId(), at: now, by: core.by(), command });
  if (command.type === 'set-organization') calendars.prepare([], siteOf(command.organization), now);
}

/** The places whose calendars are others after these changes, each once. */
function editedPlaces(commands: ReadonlyArray<OrganizationCommand>): ReadonlyArray<DayPlace> {
  const places = commands
    .filter(changesDays)
    .filter((command) => !isKeeping(command))
    .map(placeOf);
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

/** What is stored stays: no calendar is another. */
function isKeeping(command: OrganizationCommand): boolean {
  return command.type === 'renew-holidays' && !command.take;
}

function isThere({ database, calendars }: DeskCore, command: OrganizationCommand): boolean {
  switch (command.type) {
    case 'set-organization':
      return isDeepStrictEqual(findOrganization(database, command.organization.id), command.organization);
    case 'set-contact':
      return isDeepStrictEqual(findContact(database, command.contact.id), command.contact);
    case 'edit-closed-day':
    case 'edit-country-day':
      return dayEditsOf(database, placeOf(command)).some((edit) => isDeepStrictEqual(edit, command.edit));
    case 'undo-closed-day':
    case 'undo-country-day':
      return !dayEditsOf(database, placeOf(command)).some(({ date }) => date === command.date);
    case 'renew-holidays':
      return !calendars.renewals.unseenYears().some(({ country }) => country === command.country);
    default:
      return assertNever(command);
  }
}

/**
 * Projects all cases of a customer or of a country by their days as they are now, closed cases too: a case is a function of
 * its events and its calendar, so that projecting the log anew gives the same rows.
 */
function projectAnew(core: DeskCore, place: DayPlace, now: Instant): ReadonlyArray<string> {
  const { database, calendars } = core;
  const numbers =
    place.kind === 'customer'
      ? caseNumbersOf(database, place.customer)
      : caseNumbersIn(database, place.country);
  writeFileVersion(database, 'closed-days', readFileVersion(database, 'closed-days') + 1);
  dropEditedCalendars(database, place);
  calendars.forget();
  recordMoved(core, [causeOf(database, place)], numbers, () =>
    withSharedChanges(core, (changes) => {
      for (const number of numbers) {
        bringLogUpToDate(core, number, { at: now }, changes);
      }
    }),
  );
  return numbers;
}

function causeOf(database: Database, place: DayPlace): MoveCause {
  if (place.kind === 'country') return { kind: 'country-days', country: place.country };
  const { customer } = place;
  const name = findCustomer(database, customer)?.organization.name ?? customer;
  return { kind: 'customer-days', customer, name };
}
