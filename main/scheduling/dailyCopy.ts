import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { HOUR, MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Desk } from '../desk/desk.ts';
import type { Duty } from './duty.ts';

/** The first look comes when the start is over, and a few follow each day. The desk makes one copy a day. */
const FIRST_LOOK = MINUTE;
const NEXT_LOOK = 4 * HOUR;

/** Keeps a copy of each day; `onFailure` hears why one could not be made. */
export function createDailyCopy(
  desk: Pick<Desk, 'dailyCopy'>,
  startedAt: Instant,
  onFailure: (problem: DeskProblem) => void,
): Duty & { readonly clockWasSet: (now: Instant) => void } {
  let next = startedAt + FIRST_LOOK;
  return {
    wake: () => next,
    // A clock that was ahead has put the next look too far away.
    clockWasSet: (now) => {
      next = Math.min(next, now + NEXT_LOOK);
    },
    run: (now) => {
      next = now + NEXT_LOOK;
      const copy = desk.dailyCopy();
      if (!copy.ok) onFailure(copy.error);
    },
  };
}
