import * as z from 'zod';
import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { CalendarShelf } from '../calendar/calendarShelf.ts';
import { HOUR } from '../calendar/instant/instant.ts';
import { formatInstant } from '../calendar/instant/isoInstant.ts';
import type { CalendarSpec } from '../calendar/spec/calendarSpec.ts';
import { weekOf } from '../calendar/spec/weekHours.ts';
import { assertNever } from '../lang/assertNever.ts';
import { vectorInstant } from './vectorInstant.ts';

const hours = z.array(z.tuple([z.string(), z.string()])).default([]);
const calendar = {
  id: z.string(),
  zone: z.string(),
  week: z.object({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours }),
  holidays: z.array(z.string()),
  special: z.record(z.string(), hours).default({}),
  closures: z.array(z.tuple([z.string(), z.string(), z.string()])).default([]),
  expect: z.unknown(),
};
const count = z.number().int();

/** A question about business time, as a file of vectors puts it (policy §3); `special` and `closures` are dates with hours of their own. */
export const businessTimeVectorSchema = z.discriminatedUnion('op', [
  z.object({ ...calendar, op: z.literal('add'), t: vectorInstant, ms: count.nonnegative() }),
  z.object({ ...calendar, op: z.literal('between'), a: vectorInstant, b: vectorInstant }),
  z.object({ ...calendar, op: z.literal('isOpen'), t: vectorInstant }),
  z.object({ ...calendar, op: z.literal('nextOpen'), t: vectorInstant }),
  z.object({ ...calendar, op: z.literal('endOfNthBusinessDay'), t: vectorInstant, n: count.positive() }),
]);

export type BusinessTimeVector = z.infer<typeof businessTimeVectorSchema>;

/**
 * Answers a question in the form of its `expect`: an instant with milliseconds only where they are not zero, or
 * milliseconds, or true or false. A calendar that cannot be made throws.
 */
export function answerBusinessTime(
  vector: BusinessTimeVector,
  shelf: CalendarShelf,
): string | number | boolean {
  const answer = ask(shelf(specOf(vector)), vector);
  return typeof answer === 'object' ? formatInstant(answer.instant).replace('.000Z', 'Z') : answer;
}

function specOf({ zone, week, holidays, special, closures }: BusinessTimeVector): CalendarSpec {
  const days = holidays.map((date) => ({ date }));
  const parts = closures.map(([date, from, to]) => ({ date, part: [from, to] as const }));
  return {
    zone,
    week: weekOf(week),
    closedDays: [...days, ...parts],
    ownHours: Object.entries(special).map(([date, hours]) => ({ date, hours })),
    businessDayMs: 9 * HOUR,
  };
}

function ask(calendar: BusinessCalendar, vector: BusinessTimeVector) {
  switch (vector.op) {
    case 'add':
      return { instant: calendar.add(vector.t, vector.ms) };
    case 'between':
      return calendar.between(vector.a, vector.b);
    case 'isOpen':
      return calendar.isOpen(vector.t);
    case 'nextOpen':
      return { instant: calendar.nextOpen(vector.t) };
    case 'endOfNthBusinessDay':
      return { instant: calendar.endOfNthBusinessDay(vector.t, vector.n) };
    default:
      return assertNever(vector);
  }
}
