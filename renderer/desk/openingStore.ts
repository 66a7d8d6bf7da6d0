import { create } from 'zustand';
import type { OpeningProgress } from '../../shared/ipc/pushes.ts';

/** How far a start has come that has long work to do before its desk is open; null for one that has none. */
export const useOpening = create<{ readonly progress: OpeningProgress | null }>(() => ({ progress: null }));
