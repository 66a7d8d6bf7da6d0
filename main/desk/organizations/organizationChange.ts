import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CustomerChange } from '../../../shared/customer/customerChange.ts';
import { changesDays, type DayPlace, placeOf } from '../../../shared/customer/dayPlace.ts';
import type { OrganizationCommand } from '../../../shared/customer/organizationCommand.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { dayEditsOf, placeKey } from '../../persistence/dayEdits.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { findContact, findOrganization } from '../../persistence/organizations/organizationStore.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Wrote } from '../writer.ts';
import { projectByDays } from './changedDays.ts';
import { createChangeWriter } from './changeWriter.ts';
import { checkChange } from './organizationChecks.ts';
import { siteOf } from './organizationSite.ts';

/**
 * Takes changes into the logs of their customers, one after the other; the first that cannot be taken undoes all. What
 * changes nothing is no event. Runs in the caller's transaction.
 */
export function writeChanges(
  core: DeskCore,
  changes: ReadonlyArray<CustomerChange>,
): Result<Wrote<null>, DeskProblem> {
  const now = core.now();
  const writer = createChangeWriter(core, now);
  const taken: CustomerChange[] = [];
  for (const change of changes) {
    if (isCommand(change)) {
      const problem = checkChange(core, change, now);
      if (problem !== null) return err(problem);
      if (isThere(core, change)) continue;
      prepare(core, change, now);
    }
    writer.write(change);
    taken.push(change);
  }
  if (taken.length === 0) return ok({ value: null, cases: [] });
  writer.finish();
  const cases = editedPlaces(taken.filter(isCommand)).flatMap((place) => projectByDays(core, place, now));
  countChange(core.database);
  return ok({ value: null, cases });
}

function isCommand(change: CustomerChange): change is OrganizationCommand {
  return change.type !== 'set-aside' && change.type !== 'settled';
}

/** What a change needs of the holidays of a country before anything is read by it. */
function prepare({ calendars }: DeskCore, command: OrganizationCommand, now: Instant): void {
  if (command.type === 'renew-holidays') calendars.renewals.settle(command.country, command.take);
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
