import { DAY } from '../calendar/instant/instant.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { ClockDoubt } from '../queue/clockDoubt.ts';
import { formatDateTime } from './formatTime.ts';

/** Says how far the clock is ahead of what is on record, and what waits for a word about it. */
export function clockDoubtText(words: Catalogue, { now, last, cases }: ClockDoubt, ownZone: string): string {
  // Each as seen from the far past, so that the year is always there: it may be what is wrong.
  const withYear = formatDateTime(words, now, ownZone, 0);
  return words.clockDoubt.text(withYear, Math.floor((now - last) / DAY), cases);
}
