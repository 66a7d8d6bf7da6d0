import { DAY, type Instant } from '../../shared/calendar/instant/instant.ts';
import { localParts } from '../../shared/calendar/zone/localTime.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { formatClockTime, formatDateTime } from '../../shared/wording/formatTime.ts';

/** Gives an instant near now with its weekday, also of today: in a column of times "Mon" must not be guessed. */
export function whenText(words: Catalogue, t: Instant, zone: string, now: Instant, seconds = false): string {
  if (isOld(t, now)) return formatDateTime(words, t, zone, now, seconds);
  const { weekday } = localParts(t, zone);
  return words.format.timeOnDate(words.format.weekday(weekday), formatClockTime(t, zone, seconds));
}

/** True for an instant so far away that a weekday alone would leave open which one. */
export function isOld(t: Instant, now: Instant): boolean {
  return Math.abs(t - now) >= 6 * DAY;
}
