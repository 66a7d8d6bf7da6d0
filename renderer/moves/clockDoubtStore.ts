import { create } from 'zustand';
import type { ClockDoubt } from '../../shared/queue/clockDoubt.ts';
import { ask, listen } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';

interface ClockDoubtStore {
  /** Null as long as nobody has to be asked about the clock. */
  readonly doubt: ClockDoubt | null;
  /** A person says that the clock is right. */
  trust(): Promise<void>;
}

/** Whether the clock of the computer is in doubt, as main last said. */
export const useClockDoubt = create<ClockDoubtStore>((set) => ({
  doubt: null,
  trust: async () => {
    const answer = await ask('clock.trust', {});
    if (answer.ok) set({ doubt: null });
    else warnOf(answer.error);
  },
}));

/** Hears of doubts; a clock that was set is looked at anew. */
export function followClockDoubt(): () => void {
  const undo = [
    listen('clock.doubted', (doubt) => useClockDoubt.setState({ doubt })),
    listen('clock.changed', () => useClockDoubt.setState({ doubt: null })),
  ];
  return () => {
    for (const each of undo) each();
  };
}
