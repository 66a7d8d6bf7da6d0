/** How long the queue would take at the present pace, if nothing came in. */
export interface Clearing {
  readonly open: number;
  /** Closed in the last days, and over how many days that is. */
  readonly closed: number;
  readonly days: number;
  readonly closedPerDay: number;
  /** Calendar days; null while nothing was closed. */
  readonly daysToClear: number | null;
}

/** Gives the days to clear the queue: open cases by the cases closed a day, weekends included. */
export function clearing(open: number, closed: number, days: number): Clearing {
  const closedPerDay = closed / days;
  return { open, closed, days, closedPerDay, daysToClear: closed === 0 ? null : open / closedPerDay };
}
