import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { DayPlace } from '../../../shared/customer/dayPlace.ts';
import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import { caseNumbersIn, dropEditedCalendars } from '../../persistence/calendarStore.ts';
import { readFileVersion, writeFileVersion } from '../../persistence/fileVersions.ts';
import { caseNumbersOf, findCustomer } from '../../persistence/organizations/organizationStore.ts';
import { unlessUnreadableOrganization } from '../../persistence/organizations/unreadableOrganization.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { bringLogUpToDate } from '../cases/bringUpToDate.ts';
import { withSharedChanges } from '../cases/sharedChanges.ts';
import type { DeskCore } from '../deskCore.ts';
import { recordMoved } from '../moves/recordMoved.ts';

/**
 * Projects all cases of a customer or of a country by their days as they are now, closed cases too: a case is a function of
 * its events and its calendar, so that projecting the log anew gives the same rows. Gives their numbers.
 */
export function projectByDays(core: DeskCore, place: DayPlace, now: Instant): ReadonlyArray<string> {
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
  const found = unlessUnreadableOrganization(() => findCustomer(database, customer));
  return { kind: 'customer-days', customer, name: found?.organization.name ?? customer };
}
