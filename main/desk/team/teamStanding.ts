import type { Instant } from '../../../shared/calendar/instant/instant.ts';

/** How a desk stands to its team, and how it leaves it. */
export interface TeamStanding {
  /** When the server last answered, by the clock of this computer; null for never. */
  heardAt(): Instant | null;
  /** Notes that it answered, unless another program holds the file. */
  noteHeard(at: Instant): void;
  /** When the server received the last event that is here; null without any. */
  lastReceivedAt(): Instant | null;
  /** A hash of what is derived from the cases: the same on desks of the same log, of which nothing is pending. */
  derivedSum(): string;
  /** The lines of all that waits, in the order of doing, also of what the team refused. */
  unsent(): ReadonlyArray<string>;
  /** When this desk left the team, since when it is for reading alone; null for one that belongs to it. */
  leftAt(): Instant | null;
  /** Leaves the team: what there is of its cases is for reading alone from then on. */
  leave(): void;
  /** Belongs to the team again. */
  comeBack(): void;
  /**
   * Leaves the team and removes all that came from it or waits for it, for good: drafts and templates stay. The desk has to be
   * closed afterwards; it is one of its own from then on.
   */
  removeCopy(): void;
}
