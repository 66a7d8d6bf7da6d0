import { dateToDay, isRealDate } from '../../shared/calendar/instant/civilDate.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/calendar/instant/instant.ts';
import { zoneOffsets } from '../../shared/calendar/zone/zoneOffsets.ts';
import type { DateOrder } from './importFormat.ts';

/** A date and time as written, before it is known which number is the day. */
export interface WrittenMoment {
  readonly numbers: readonly [number, number, number];
  /** The year comes first: then only one order is possible. */
  readonly isYearFirst: boolean;
  readonly timeMs: number;
}

const FORM = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})[ T]+(\d{1,2}):(\d\d)(?::(\d\d))?$/;
const FIRST_YEAR = 1901;
const LAST_YEAR = 2189;

/** Takes `29-02-2016 01:16`, `2/29/2016 01:16`, `2016-02-29 01:16:00` apart; null for any other form. */
export function readWritten(text: string): WrittenMoment | null {
  const match = FORM.exec(text.trim());
  if (match === null) return null;
  const [, first = '', , second = '', third = '', hour, minute, seconds = '0'] = match;
  const isYearFirst = first.length === 4 && third.length <= 2;
  const isYearLast = third.length === 4 && first.length <= 2;
  if (!isYearFirst && !isYearLast) return null;
  const [h, m, s] = [Number(hour), Number(minute), Number(seconds)];
  if (h > 23 || m > 59 || s > 59) return null;
  const numbers = [Number(first), Number(second), Number(third)] as const;
  return { numbers, isYearFirst, timeMs: h * HOUR + m * MINUTE + s * SECOND };
}

/** The orders in which what is written is a date. */
export function possibleOrders(written: WrittenMoment): ReadonlyArray<DateOrder> {
  return (['dmy', 'mdy', 'ymd'] as const).filter((order) => dayOf(written, order) !== null);
}

/** The instant at which clocks of a zone show it, gaps and repeated hours by the rule of the calendar (policy §3). */
export function toInstant(written: WrittenMoment, order: DateOrder, zone: string): Instant | null {
  const day = dayOf(written, order);
  return day === null ? null : zoneOffsets(zone).toInstant(day * DAY + written.timeMs);
}

function dayOf({ numbers, isYearFirst }: WrittenMoment, order: DateOrder): number | null {
  if (isYearFirst !== (order === 'ymd')) return null;
  const [first, second, third] = numbers;
  const [year, month, day] = {
    dmy: [third, second, first] as const,
    mdy: [third, first, second] as const,
    ymd: [first, second, third] as const,
  }[order];
  if (year < FIRST_YEAR || year > LAST_YEAR || !isRealDate(year, month, day)) return null;
  return dateToDay(year, month, day);
}
