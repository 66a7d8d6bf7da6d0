import type { Instant } from '../calendar/instant/instant.ts';
import { problemWords } from '../messages/en/problems.ts';
import { formatDateTime } from './formatTime.ts';

/** Says that a clock reads earlier than the log, with both times and their years, in the analyst's zone. */
export function clockBehindText(
  { now, last }: { readonly now: Instant; readonly last: Instant },
  ownZone: string,
): string {
  // Each as seen from the far past, so that the year is always there: it may be all that differs.
  const withYear = (instant: Instant): string => formatDateTime(instant, ownZone, 0);
  return problemWords.clockBehind(withYear(now), withYear(last));
}
