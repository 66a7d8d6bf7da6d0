import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Desk } from '../desk/desk.ts';

export interface SetClockParts {
  readonly now: () => Instant;
  readonly desk: Pick<Desk, 'clockWasSet' | 'recordedAhead'>;
  /** What waits for an instant of its own, and was set by the clock as it was. */
  readonly others: ReadonlyArray<{ clockWasSet(now: Instant): void }>;
  /** Says it to the person. */
  readonly tell: (problem: DeskProblem) => void;
  /** The disk may refuse: that is said, and the watch goes on. */
  readonly onFailure: (error: unknown) => void;
}

/** Gives what is done at the start and after each jump of the wall clock, before any work that is due by the new time. */
export function createSetClock({ now, desk, others, tell, onFailure }: SetClockParts): () => void {
  const set = (present: Instant): void => {
    for (const other of others) other.clockWasSet(present);
    desk.clockWasSet(present);
    const last = desk.recordedAhead(present);
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
