import type { BusinessCalendar } from './businessCalendar.ts';
import type { WeekTableSource } from './createCalendar.ts';
import { createCalendar } from './createCalendar.ts';
import { WEEKDAYS } from './instant/weekday.ts';
import type { CalendarSpec } from './spec/calendarSpec.ts';
import type { ClosedDay } from './spec/closedDay.ts';
import type { OwnHours } from './spec/ownHours.ts';
import { WeekTable } from './week/weekTable.ts';
import { zoneOffsets } from './zone/zoneOffsets.ts';

/** Gives the calendar of a spec; equal specs get one calendar. */
export type CalendarShelf = (spec: CalendarSpec) => BusinessCalendar;

/**
 * Gives a shelf that keeps each calendar it has made; calendars of one zone and week share a table. A spec that
 * `createCalendar` refuses throws: specs are checked where they enter the program.
 */
export function createCalendarShelf(): CalendarShelf {
  const calendarsBySpec = new WeakMap<CalendarSpec, BusinessCalendar>();
  const calendarsByKey = new Map<string, BusinessCalendar>();
  const tablesByWeek = new Map<string, WeekTable>();

  const tableOf: WeekTableSource = (zone, plan, added) =>
    keep(
      tablesByWeek,
      `${zone} ${JSON.stringify([plan, ...added])}`,
      () => new WeekTable(plan, zoneOffsets(zone), added),
    );

  return (spec) => {
    const known = calendarsBySpec.get(spec);
    if (known) return known;
    const calendar = keep(calendarsByKey, calendarKey(spec), () => {
      const made = createCalendar(spec, tableOf);
      if (made.ok) return made.value;
      throw new Error(`A calendar with ${made.error.kind} at ${made.error.field} got past its check.`);
    });
    calendarsBySpec.set(spec, calendar);
    return calendar;
  };
}

/** Gives a text of about 20 characters that is equal for specs of equal content, whatever the order of their dates. */
export function calendarKey(spec: CalendarSpec): string {
  const parts = spec.closedDays.filter(({ part }) => part !== undefined);
  const closedDays = spec.closedDays
    .filter(({ part }) => part === undefined)
    .map(({ date, name }) => (name === undefined ? date : `${date} ${name}`))
    .sort();
  const week = WEEKDAYS.map((weekday) => spec.week[weekday]);
  // Keys are stored: what came later is left out where there is none of it, so that they stay as they are.
  const ownHours = spec.ownHours ?? [];
  const later = parts.length + ownHours.length === 0 ? [] : [textsOf(parts), textsOf(ownHours)];
  const content = JSON.stringify([spec.zone, week, closedDays, spec.businessDayMs, ...later]);
  return hash53(content, 1).toString(36) + hash53(content, 2).toString(36);
}

function textsOf(dates: ReadonlyArray<ClosedDay | OwnHours>): ReadonlyArray<string> {
  return dates
    .map((said) => JSON.stringify([said.date, 'hours' in said ? said.hours : said.part, said.name ?? null]))
    .sort();
}

function keep<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

/** The public-domain hash cyrb53: 53 bits, good spread, not for secrets. */
function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
