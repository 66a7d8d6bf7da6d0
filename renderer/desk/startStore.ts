import { create } from 'zustand';
import type { OwnZone } from '../../shared/calendar/zone/ownZone.ts';
import type { DeskStart } from '../../shared/ipc/deskChannels.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { ask } from '../api.ts';
import { tick } from '../now/nowStore.ts';
import { useSettings } from './settingsStore.ts';

interface StartStore {
  readonly start: DeskStart | null;
  readonly problem: DeskProblem | null;
  read(): Promise<void>;
  /** The computer is in another zone now. */
  moveTo(zone: OwnZone): void;
}

/** What does not change from row to row; null until main has answered the first call. */
export const useStart = create<StartStore>((set) => ({
  start: null,
  problem: null,
  read: async () => {
    const answer = await ask('desk.start', {});
    if (!answer.ok) return set({ problem: answer.error });
    tick.setOffset(answer.value.clockOffset);
    useSettings.getState().take(answer.value.settings);
    set({ start: answer.value, problem: null });
  },
  moveTo: ({ zone, unknown }) =>
    set(({ start }) => ({ start: start && { ...start, zone, unknownZone: unknown } })),
}));

/** The start, for what is only ever on the screen after it. */
export function useDesk(): DeskStart {
  const start = useStart((store) => store.start);
  if (start === null) throw new Error('The screen was drawn before main had answered desk.start.');
  return start;
}

/** The edition of an id; one that is no longer installed reads like the one in force. */
export function editionOf(start: DeskStart, id: string): Edition {
  const find = (wanted: string) => start.editions.find((edition) => edition.id === wanted);
  const edition = find(id) ?? find(start.editionInForce) ?? start.editions[0];
  if (edition === undefined) throw new Error('No policy edition is installed.');
  return edition;
}
