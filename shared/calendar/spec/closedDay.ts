/** A local date on which the hours of that date do not count: a public holiday or a closure (policy §3). */
export interface ClosedDay {
  /** `YYYY-MM-DD` in the zone of the calendar. */
  readonly date: string;
  readonly name?: string;
}
