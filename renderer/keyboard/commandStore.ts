import { create } from 'zustand';
import type { CommandId } from './keymap.ts';

export type Commands = Readonly<Partial<Record<CommandId, () => void>>>;

/** Why a screen has no meaning for a key, in words for the person who presses it. */
export type Reasons = Readonly<Partial<Record<CommandId, () => string>>>;

interface CommandStore {
  /** What each part of the screen can do now; the one that came last answers. */
  readonly layers: ReadonlyArray<Commands>;
  /** Gives back how to take them away. */
  offer(commands: Commands): () => void;
  /** What each part of the screen says of keys that mean nothing on it. */
  readonly reasons: ReadonlyArray<Reasons>;
  /** Gives back how to take them away. */
  explain(reasons: Reasons): () => void;
}

/** What can be done now, by command: keys and the palette both ask here. */
export const useCommandLayers = create<CommandStore>((set, get) => ({
  layers: [],
  offer: (commands) => {
    // Two parts of the screen may offer the same commands: each takes away its own layer.
    const own = { ...commands };
    set({ layers: [...get().layers, own] });
    return () => set({ layers: get().layers.filter((layer) => layer !== own) });
  },
  reasons: [],
  explain: (reasons) => {
    const own = { ...reasons };
    set({ reasons: [...get().reasons, own] });
    return () => set({ reasons: get().reasons.filter((layer) => layer !== own) });
  },
}));

/** Gives what a command does now; undefined when nothing on the screen offers it. */
export function commandNow(id: CommandId): (() => void) | undefined {
  const { layers } = useCommandLayers.getState();
  return layers.findLast((layer) => layer[id] !== undefined)?.[id];
}

/** Gives why a command that nothing offers has no meaning now; undefined when no part of the screen says it. */
export function reasonNow(id: CommandId): string | undefined {
  const { reasons } = useCommandLayers.getState();
  return reasons.findLast((layer) => layer[id] !== undefined)?.[id]?.();
}
