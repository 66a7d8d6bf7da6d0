import { create } from 'zustand';
import type { Settings } from '../../shared/settings/settings.ts';
import { useSettings } from '../desk/settingsStore.ts';

export type RecentThing = Settings['recent'][number];

/** More are found faster by typing. */
const MOST = 8;

interface RecentStore {
  /** What was opened in this window, the newest first. */
  readonly opened: ReadonlyArray<RecentThing>;
  note(thing: RecentThing): void;
}

/** What this window opened, which the settings keep for the next one. */
export const useRecent = create<RecentStore>((set, get) => ({
  opened: [],
  note: (thing) => set({ opened: newestFirst([thing, ...get().opened]) }),
}));

/** What was opened last, in this window and before it. */
export function recentThings(): ReadonlyArray<RecentThing> {
  return newestFirst([...useRecent.getState().opened, ...useSettings.getState().settings.recent]);
}

function newestFirst(things: ReadonlyArray<RecentThing>): ReadonlyArray<RecentThing> {
  const first = things.filter(
    ({ kind, id }, at) => things.findIndex((other) => other.kind === kind && other.id === id) === at,
  );
  return first.slice(0, MOST);
}
