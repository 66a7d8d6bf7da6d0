import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import { isCalendarInstant } from './calendarRange.ts';
import { dateToDay, formatDate, isRealDate, padded } from './civilDate.ts';
import type { Instant } from './instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from './instant.ts';

/** Why a text is no instant: its form, a date or time that no clock shows, or a year outside 1900 to 2199. */
export interface InstantProblem {
  readonly kind: 'bad-instant';
  readonly reason: 'form' | 'no-such-time' | 'out-of-range';
  readonly value: string;
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Reads `YYYY-MM-DDTHH:MM:SS`, optional `.mmm`, then `Z` or an offset `±HH:MM`; nothing else (policy §10). */
export function parseInstant(text: string): Result<Instant, InstantProblem> {
  const match = INSTANT.exec(text);
  if (!match) return err({ kind: 'bad-instant', reason: 'form', value: text });
  const part = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  const isTime = hour <= 23 && minute <= 59 && second <= 59 && part(9) <= 23 && part(10) <= 59;
  if (!isTime || !isRealDate(year, month, day)) {
    return err({ kind: 'bad-instant', reason: 'no-such-time', value: text });
  }
  const wall = dateToDay(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND + part(7);
  const offset = (part(9) * HOUR + part(10) * MINUTE) * (match[8] === '-' ? -1 : 1);
  const instant = wall - offset;
  if (!isCalendarInstant(instant)) return err({ kind: 'bad-instant', reason: 'out-of-range', value: text });
  return ok(instant);
}

/** Writes an instant as `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function formatInstant(t: Instant): string {
  const dayNumber = Math.floor(t / DAY);
  const rest = t - dayNumber * DAY;
  const hour = padded(Math.floor(rest / HOUR), 2);
  const minute = padded(Math.floor(rest / MINUTE) % 60, 2);
  const second = padded(Math.floor(rest / SECOND) % 60, 2);
  return `${formatDate(dayNumber)}T${hour}:${minute}:${second}.${padded(rest % SECOND, 3)}Z`;
}
