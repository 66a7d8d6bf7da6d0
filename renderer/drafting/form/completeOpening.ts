import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { localDateOf } from '../../../shared/calendar/zone/localTime.ts';

/** Gives an opening typed as a time alone its date, today on the wall clock of a zone; any other text as it is. */
export function completeOpening(text: string, now: Instant, zone: string): string {
  const match = /^(\d{1,2}):(\d\d)$/.exec(text.trim());
  if (match === null) return text;
  const [, hour = '', minute = ''] = match;
  return `${localDateOf(now, zone)} ${hour.padStart(2, '0')}:${minute}`;
}
