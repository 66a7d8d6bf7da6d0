import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import type { EventCustomer } from '../../../shared/case/events/caseEvent.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import { calendarName } from '../calendarName.ts';
import type { ToldCalendar } from '../calendars.ts';
import type { BlockingPort } from './blockingPort.ts';
import type { MakingParts } from './makingParts.ts';
import type { FromThread, ToThread } from './makingTalk.ts';

/** The calendars of a thread that has no file: each is asked for once. */
export interface AskedCalendars {
  readonly calendarOf: MakingParts['calendars']['calendarOf'];
  readonly nameOf: MakingParts['calendars']['nameOf'];
  /** The oldest message that came while a calendar was waited for; null for none. */
  setAside(): ToThread | null;
}

/** `edited` are the customers whose own days were edited. Throws for a calendar that is not told. */
export function createAskedCalendars(
  talk: BlockingPort<FromThread, ToThread>,
  edited: ReadonlySet<string>,
): AskedCalendars {
  const shelf = createCalendarShelf();
  const known = new Map<string, { readonly key: string; readonly calendar: BusinessCalendar }>();
  const aside: ToThread[] = [];
  const find = (customer: EventCustomer, edition: Edition) => {
    const name = calendarName(customer, edition, edited.has(customer.id));
    const there = known.get(name);
    if (there !== undefined) return there;
    talk.say({ kind: 'asks', customer, edition: edition.id });
    const { key, spec } = answer();
    const made = { key, calendar: shelf(spec) };
    known.set(name, made);
    return made;
  };
  const answer = (): ToldCalendar => {
    let heard = talk.hear(Number.POSITIVE_INFINITY);
    for (; heard?.kind === 'batch'; heard = talk.hear(Number.POSITIVE_INFINITY)) aside.push(heard);
    if (heard?.kind === 'calendar' && heard.calendar !== null) return heard.calendar;
    if (heard?.kind === 'end') aside.push(heard);
    throw new Error('No calendar was told.');
  };
  return {
    calendarOf: (customer, edition) => find(customer, edition).calendar,
    nameOf: (customer, edition) => find(customer, edition).key,
    setAside: () => aside.shift() ?? null,
  };
}
