import type { Instant } from '../../shared/calendar/instant/instant.ts';

/** The local date of an instant, as 2026-03-06: a day of work has one copy. */
export function localDate(now: Instant): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
