import type { Instant } from '../calendar/instant/instant.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { formatDateTime } from './formatTime.ts';

/** Says that a clock reads earlier than the log, with both times and their years, in the analyst's zone. */
export function clockBehindText(
  words: Catalogue,
  { now, last }: { readonly now: Instant; readonly last: Instant },
  ownZone: string,
): string {
  // Each as seen from the far past, so that the year is always there: it may be all that differs.
  const withYear = (instant: Instant): string => formatDateTime(words, instant, ownZone, 0);
  return words.problems.clockBehind(withYear(now), withYear(last));
}
