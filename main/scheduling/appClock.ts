import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';

export interface AppClock {
  now(): Instant;
  /** What the app adds to the computer's clock; 0 unless it was started with `--clock`. */
  readonly offset: Milliseconds;
}

/** The app's only source of now. With `startAt` it begins there and then runs on with the computer's clock. */
export function createClock(startAt: Instant | null, wall: () => Instant): AppClock {
  const offset = startAt === null ? 0 : startAt - wall();
  return { offset, now: () => wall() + offset };
}
