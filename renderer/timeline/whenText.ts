import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { DAY } from '../../shared/calendar/instant/instant.ts';
import { localParts } from '../../shared/calendar/zone/localTime.ts';
import { messages } from '../../shared/messages/messages.ts';
import { formatClockTime, formatDateTime } from '../../shared/wording/formatTime.ts';
import { spoken } from '../language/languageStore.ts';

/** Gives an instant near now with its weekday, also of today: in a column of times "Mon" must not be guessed. */
export function whenText(t: Instant, zone: string, now: Instant, seconds = false): string {
  if (isOld(t, now)) return formatDateTime(spoken(), t, zone, now, seconds);
  const { weekday } = localParts(t, zone);
  return messages.format.timeOnDate(messages.format.weekday(weekday), formatClockTime(t, zone, seconds));
}

/** True for an instant so far away that a weekday alone would leave open which one. */
export function isOld(t: Instant, now: Instant): boolean {
  return Math.abs(t - now) >= 6 * DAY;
}
