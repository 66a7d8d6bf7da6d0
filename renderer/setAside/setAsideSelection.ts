import { create } from 'zustand';
import type { OpenSetAside } from '../../shared/ipc/setAsideList.ts';

interface Selection {
  /** The event of the one that is looked at, and its place in the list; null before one is. */
  readonly chosen: { readonly id: string; readonly place: number } | null;
  choose(id: string, place: number): void;
}

/** Which of the steps that were set aside is looked at. */
export const useSetAsideSelection = create<Selection>((set) => ({
  chosen: null,
  choose: (id, place) => set({ chosen: { id, place } }),
}));

/** Gives the place of the one that is looked at: after an answer that of the next, at the end the last. */
export function placeChosen(open: ReadonlyArray<OpenSetAside>, chosen: Selection['chosen']): number {
  const found = open.findIndex(({ id }) => id === chosen?.id);
  return found >= 0 ? found : Math.max(0, Math.min(chosen?.place ?? 0, open.length - 1));
}
