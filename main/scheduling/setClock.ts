import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Desk } from '../desk/desk.ts';

export interface SetClockParts {
  readonly now: () => Instant;
  readonly desk: Pick<Desk, 'clockWasSet' | 'recordedAhead'>;
  /** Work that waits for an instant which it reckoned by the clock as it was before. */
  readonly others: ReadonlyArray<{ clockWasSet(now: Instant): void }>;
  /** Tells the person. */
  readonly tell: (problem: DeskProblem) => void;
  /** Hears of what the disk refused; the watch goes on. */
  readonly onFailure: (error: unknown) => void;
}

/** Gives what is done at the start and after each jump of the wall clock, before any work that is due by the new time. */
export function createSetClock({ now, desk, others, tell, onFailure }: SetClockParts): () => void {
  const set = (present: Instant): void => {
    for (const other of others) other.clockWasSet(present);
    // Asked first: what is taken back is recorded by this clock.
    const last = desk.recordedAhead(present);
    desk.clockWasSet(present);
    if (last !== null) tell({ kind: 'clock-behind', now: present, last });
  };
  return () => {
    try {
      set(now());
    } catch (error) {
      onFailure(error);
    }
  };
}
