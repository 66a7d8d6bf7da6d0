import type { Milliseconds } from '../calendar/instant/instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../calendar/instant/instant.ts';
import type { Catalogue } from '../messages/catalogue.ts';

/** The minus of the screen, as wide as a digit; exports write a hyphen, which spreadsheets read as a number. */
export const MINUS = '\u2212';

/**
 * Gives time that is left as H:MM:SS, from one day on as Nd Nh; `dayMs` is the day of the clock's calendar. Rounded
 * down, so that the screen never shows more time than there is; none left, or less, is 0:00:00.
 */
export function formatLeft(words: Catalogue, ms: Milliseconds, dayMs: Milliseconds): string {
  const left = Math.max(ms, 0);
  if (left >= dayMs) return daysAndHours(words, left, dayMs);
  const minutes = padded(Math.floor(left / MINUTE) % 60);
  const seconds = padded(Math.floor(left / SECOND) % 60);
  return `${Math.floor(left / HOUR)}:${minutes}:${seconds}`;
}

/** From so many days on, hours say nothing more, and have no room. */
const DAYS_WITHOUT_HOURS = 100;

/**
 * Gives wall-clock time past due as −HH:MM, from one day on as −Nd Nh, from 100 days on as −Nd, rounded down; the word
 * follows it. On the screen less than a minute is said so: −00:00 is not late. Exports keep the number.
 */
export function formatOverdue(words: Catalogue, ms: Milliseconds, minus = MINUS): string {
  return ms < MINUTE && minus === MINUS ? words.format.underMinute : minus + hoursAndMinutes(words, ms);
}

/** Gives time past a mean, or by which a target was missed, as +HH:MM, from one day on as +Nd Nh, from 100 days on as +Nd, rounded down. */
export function formatOver(words: Catalogue, ms: Milliseconds): string {
  return `+${hoursAndMinutes(words, ms)}`;
}

/** Gives the time that a met clock took: Nm, Nh NNm, or Nd Nh by the day of its calendar; rounded down. */
export function formatUsed(words: Catalogue, ms: Milliseconds, dayMs: Milliseconds): string {
  if (ms >= dayMs) return daysAndHours(words, ms, dayMs);
  const minutes = Math.floor(ms / MINUTE);
  return minutes < 60
    ? words.format.minutes(minutes)
    : words.format.hoursMinutes(Math.floor(minutes / 60), padded(minutes % 60));
}

/** Gives calendar time since something as one unit, rounded down: 33m, 3h, 2d. */
export function formatAge({ format }: Catalogue, ms: Milliseconds): string {
  const age = Math.max(ms, 0);
  if (age >= DAY) return format.days(Math.floor(age / DAY));
  return age >= HOUR ? format.hours(Math.floor(age / HOUR)) : format.minutes(Math.floor(age / MINUTE));
}

/** Gives a length as H:MM of a ledger, hours unbounded: 0:20, 9:00, 18:00; seconds and thousandths only when there are some. */
export function formatCounted(ms: Milliseconds): string {
  const minutes = `${Math.floor(ms / HOUR)}:${padded(Math.floor(ms / MINUTE) % 60)}`;
  const rest = ms % MINUTE;
  if (rest === 0) return minutes;
  const seconds = `${minutes}:${padded(Math.floor(rest / SECOND))}`;
  return rest % SECOND === 0 ? seconds : `${seconds}.${String(rest % SECOND).padStart(3, '0')}`;
}

function daysAndHours({ format }: Catalogue, ms: Milliseconds, dayMs: Milliseconds): string {
  const days = Math.floor(ms / dayMs);
  return format.daysHours(days, Math.floor((ms - days * dayMs) / HOUR));
}

function hoursAndMinutes(words: Catalogue, ms: Milliseconds): string {
  const late = Math.max(ms, 0);
  if (late >= DAYS_WITHOUT_HOURS * DAY) return words.format.days(Math.floor(late / DAY));
  if (late >= DAY) return daysAndHours(words, late, DAY);
  return `${padded(Math.floor(late / HOUR))}:${padded(Math.floor(late / MINUTE) % 60)}`;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
