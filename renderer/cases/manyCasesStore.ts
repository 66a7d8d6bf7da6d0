import { create } from 'zustand';
import type { Pushes } from '../../shared/ipc/pushes.ts';
import { ask } from '../api.ts';
import type { BulkActionId } from '../navigation/screenStore.ts';

type Progress = Pushes['bulk.progress'];

interface ManyCasesStore {
  /** Something is being done to many cases, or taken back, and no question about them is asked meanwhile. */
  readonly isBusy: boolean;
  /** What is being done; null while something is taken back, or nothing is done. */
  readonly doing: BulkActionId | null;
  /** How far the work is; null while it is short, or there is none. */
  readonly progress: Progress | null;
  /** How many cases a preview has tried. */
  readonly tried: number;
  readonly stopping: boolean;
  begin(doing: BulkActionId | null): void;
  end(): void;
  show(progress: Progress): void;
  stop(): Promise<void>;
}

const NOTHING = { isBusy: false, doing: null, progress: null, tried: 0, stopping: false } as const;

/** The work on many cases that main does, one piece at a time. */
export const useManyCases = create<ManyCasesStore>((set, get) => ({
  ...NOTHING,
  begin: (doing) => set({ ...NOTHING, isBusy: true, doing }),
  end: () => set(NOTHING),
  show: (progress) => {
    if (progress.work === 'preview') set({ tried: progress.done });
    else if (get().isBusy) set({ progress });
  },
  stop: async () => {
    set({ stopping: true });
    await ask('bulk.stop', {});
  },
}));
