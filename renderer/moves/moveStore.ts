import { create } from 'zustand';
import type { DeadlineMove } from '../../shared/queue/deadlineMove.ts';
import { ask } from '../api.ts';
import { oneAtATime } from '../asking/oneAtATime.ts';
import { warnOf } from '../toast/warnOf.ts';

interface MoveStore {
  /** Changes that moved deadlines and that nobody has acknowledged, the newest first. */
  readonly moves: ReadonlyArray<DeadlineMove>;
  read(): Promise<void>;
  acknowledge(moves: ReadonlyArray<DeadlineMove>): Promise<void>;
}

/** The list of moved deadlines, as it stands. */
export const useMoves = create<MoveStore>((set, get) => ({
  moves: [],
  read: oneAtATime(async () => {
    const answer = await ask('move.list', { acknowledged: false });
    if (answer.ok) set({ moves: answer.value });
  }),
  acknowledge: async (moves) => {
    const answer = await ask('move.acknowledge', { moves: moves.map(({ id }) => id) });
    if (!answer.ok) return warnOf(answer.error);
    await get().read();
  },
}));
