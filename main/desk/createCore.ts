import { given } from '../../shared/lang/given.ts';
import { contactsOf, findOrganization } from '../persistence/organizations/organizationStore.ts';
import { membershipOf } from '../persistence/team/membership.ts';
import type { Calendars } from './calendars.ts';
import type { DeskCore } from './deskCore.ts';
import type { DeskOptions } from './deskOptions.ts';
import { ownRules } from './moves/projectionRules.ts';
import { createInstalledEditions, type InstalledEditions } from './reckoning/installedEditions.ts';

/** What is done to which file: the editions have to be installed in it. */
export interface CoreParts extends Pick<DeskCore, 'database' | 'written'> {
  readonly calendars: Calendars;
}

/** What every part of a desk works with, on one database. */
export function createCore({ database, written, calendars }: CoreParts, options: DeskOptions): DeskCore {
  const { words, holidays, now, newId, making = null } = options;
  const team = membershipOf(database);
  const installed = createInstalledEditions(database, words, team !== null);
  const editions = installed.byId;
  return {
    words,
    database,
    written,
    calendars: team === null ? calendars : withEditions(calendars, installed),
    editions,
    rules: {
      edition: (id) => editions.get(id),
      calendarOf: calendars.calendarOf,
      organization: (customer) => findOrganization(database, customer),
      contactsOf: (customer) => contactsOf(database, customer),
      ...given({ knowsCountry: holidays.knowsCountry }),
    },
    own: ownRules(holidays),
    now,
    newId,
    by: team === null ? options.by : () => team.handle,
    making,
    team,
    wire: { isUp: false },
  };
}

/** A team may change both; whoever asks for calendars anew asks for editions, too. */
function withEditions(calendars: Calendars, installed: InstalledEditions): Calendars {
  return {
    ...calendars,
    refresh() {
      calendars.refresh();
      installed.refresh();
    },
  };
}
