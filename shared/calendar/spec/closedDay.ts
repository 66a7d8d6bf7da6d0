/** Time that does not count on a local date: a public holiday or a closure, of the whole date or of a part of it (policy §3). */
export interface ClosedDay {
  /** `YYYY-MM-DD` in the zone of the calendar. */
  readonly date: string;
  readonly name?: string;
  /** Wall times, `HH:MM`, between which it is closed; `24:00` may end the part. Without it the whole date is closed. */
  readonly part?: readonly [from: string, to: string];
}
