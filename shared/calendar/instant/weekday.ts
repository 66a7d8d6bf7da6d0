export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week; the week begins on Monday, as in ISO 8601. */
export type Weekday = (typeof WEEKDAYS)[number];
