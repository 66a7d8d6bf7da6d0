import type { Instant } from './instant.ts';
import type { Weekday } from './weekHours.ts';

/** What clocks and calendars of a zone show at an instant. */
export interface LocalParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export declare function localParts(t: Instant, zone: string): LocalParts;
/** True for a name that the zone database of the runtime knows. */
export declare function isZone(name: string): boolean;
