import { create } from 'zustand';
import type { QueueCounts } from '../../shared/ipc/queueChannels.ts';
import { ask } from '../api.ts';
import { oneAtATime } from '../asking/oneAtATime.ts';

interface CountsStore {
  readonly counts: QueueCounts | null;
  read(): Promise<void>;
}

/** How many cases each view holds, what is due next, the means so far. */
export const useCounts = create<CountsStore>((set) => ({
  counts: null,
  read: oneAtATime(async () => {
    const answer = await ask('queue.counts', {});
    if (answer.ok) set({ counts: answer.value });
  }),
}));
