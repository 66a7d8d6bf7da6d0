import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { earliest } from '../../shared/lang/earliest.ts';

/** Work that becomes due at an instant which it names itself. */
export interface Duty {
  /** Null while there is nothing to wait for; an instant that has passed is due at once. */
  wake(): Instant | null;
  run(now: Instant): void;
}

/** Joins duties into one, so that one timer serves all: it wakes at the earliest instant and runs what is due then, in order. */
export function joinDuties(duties: ReadonlyArray<Duty>): Duty {
  return {
    wake: () => earliest(duties.map((duty) => duty.wake())),
    run: (now) => {
      for (const duty of duties) {
        const wake = duty.wake();
        if (wake !== null && wake <= now) duty.run(now);
      }
    },
  };
}
