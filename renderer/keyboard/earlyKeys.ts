import { create } from 'zustand';
import type { Press } from './readKeys.ts';

/** A key that was pressed before the window was drawn. */
export interface EarlyPress extends Press {
  readonly timeStamp: number;
}

interface EarlyKeys {
  /** Null once the window is drawn: from then on it listens itself. */
  readonly presses: ReadonlyArray<EarlyPress> | null;
  keep(event: KeyboardEvent): void;
  /** Something else than the queue is shown first, such as how far it is with laying out: keys are not for the queue then. */
  forget(): void;
  /** The window is drawn: gives what was pressed before, in order, once. */
  take(): ReadonlyArray<EarlyPress>;
}

/** The keys of the milliseconds in which main reads the first rows. */
export const useEarlyKeys = create<EarlyKeys>((set, get) => ({
  presses: [],
  keep: ({ key, ctrlKey, metaKey, altKey, shiftKey, timeStamp, isComposing }) => {
    const { presses } = get();
    if (presses === null || isComposing) return;
    set({ presses: [...presses, { key, ctrlKey, metaKey, altKey, shiftKey, timeStamp }] });
  },
  forget: () => {
    if (get().presses !== null) set({ presses: [] });
  },
  take: () => {
    const { presses } = get();
    set({ presses: null });
    return presses ?? [];
  },
}));
