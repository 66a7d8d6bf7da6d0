import type { EventCustomer } from '../../shared/case/events/caseEvent.ts';
import type { ClosedDayEdit } from '../../shared/customer/closedDayEdit.ts';
import { type DayPlace, placesOfCustomer } from '../../shared/customer/dayPlace.ts';
import { mergedEdits } from '../../shared/customer/editedDays.ts';
import { allDayEdits, placeKey } from '../persistence/dayEdits.ts';
import { readFileVersion } from '../persistence/fileVersions.ts';
import { renewals } from '../persistence/holidayYearStore.ts';
import type { Database } from '../persistence/sqlite.ts';
import { teamRenewals } from '../persistence/team/sharedHolidays.ts';

/** The edits of one place as they would be. */
export interface AlteredDays {
  readonly place: DayPlace;
  readonly edits: ReadonlyArray<ClosedDayEdit>;
}

/** How the days of a customer differ from what the tables said when its years were first stored. */
export interface EditedDays {
  readonly edits: ReadonlyArray<ClosedDayEdit>;
  readonly isOwn: boolean;
  readonly isOfCountry: boolean;
  /** How often the stored years of its country were renewed. */
  readonly renewed: number;
}

/** The edits of all places, read once and again when any process has made another. */
export interface EditedCalendars {
  daysOf(customer: EventCustomer): EditedDays;
  /** The edits that count for a customer, with those of one place as they would be. */
  editsWith(customer: EventCustomer, altered: AlteredDays): ReadonlyArray<ClosedDayEdit>;
  /** The customers whose own days were edited. */
  ownlyEdited(): ReadonlySet<string>;
  refresh(): void;
  forget(): void;
}

interface Known {
  readonly edits: ReadonlyMap<string, ReadonlyArray<ClosedDayEdit>>;
  readonly renewed: ReadonlyMap<string, number>;
}

const NONE: ReadonlyArray<ClosedDayEdit> = [];
const OF_CUSTOMER = placeKey({ kind: 'customer', customer: '' });

export function createEditedCalendars(database: Database, onOther: () => void): EditedCalendars {
  let known: Known | null = null;
  let mark = 0;
  const read = (): Known => {
    if (known !== null) return known;
    mark = readFileVersion(database, 'closed-days');
    known = { edits: allDayEdits(database), renewed: teamRenewals(database) ?? renewals(database) };
    return known;
  };
  const editsOf = (place: DayPlace): ReadonlyArray<ClosedDayEdit> =>
    read().edits.get(placeKey(place)) ?? NONE;
  return {
    daysOf(customer) {
      const lists = placesOfCustomer(customer).map(editsOf);
      const country = typeof customer.holidays === 'string' ? customer.holidays : '';
      const renewed = read().renewed.get(country) ?? 0;
      const isOwn = lists[0] !== undefined && lists[0].length > 0;
      const isOfCountry = renewed > 0 || lists.slice(1).some((edits) => edits.length > 0);
      return { edits: isOwn || isOfCountry ? mergedEdits(lists) : NONE, isOwn, isOfCountry, renewed };
    },
    editsWith(customer, altered) {
      const key = placeKey(altered.place);
      const lists = placesOfCustomer(customer);
      return mergedEdits(lists.map((place) => (placeKey(place) === key ? altered.edits : editsOf(place))));
    },
    ownlyEdited() {
      const own = [...read().edits.keys()].filter((key) => key.startsWith(OF_CUSTOMER));
      return new Set(own.map((key) => key.slice(OF_CUSTOMER.length)));
    },
    refresh() {
      if (known === null || readFileVersion(database, 'closed-days') === mark) return;
      known = null;
      onOther();
    },
    forget() {
      known = null;
    },
  };
}
