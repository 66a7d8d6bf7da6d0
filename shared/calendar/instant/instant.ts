/** A point in time: UTC milliseconds since 1970, a whole number. */
export type Instant = number;

/** A length of time in whole milliseconds. */
export type Milliseconds = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
