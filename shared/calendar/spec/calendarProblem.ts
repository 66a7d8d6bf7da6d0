/** Why a calendar is refused; `field` is the path in the spec, such as `week.fri[0]` or `closedDays[3].date`. */
export interface CalendarProblem {
  readonly kind: 'unknown-zone' | 'bad-hours' | 'bad-date' | 'never-open' | 'bad-business-day';
  readonly field: string;
  /** The value that was refused, as text. */
  readonly value: string;
}
