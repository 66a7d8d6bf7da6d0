import { create } from 'zustand';
import type { Pushes } from '../../shared/ipc/pushes.ts';

/** How far a start has come that lays all deadlines out anew; null for one that has nothing to lay out. */
export const useLayingOut = create<{ readonly progress: Pushes['layingOut.progress'] | null }>(() => ({
  progress: null,
}));
