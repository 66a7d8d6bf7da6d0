import { create } from 'zustand';
import type { CommandId } from './keymap.ts';

export type Commands = Readonly<Partial<Record<CommandId, () => void>>>;

interface CommandStore {
  /** What each part of the screen can do now; the one that came last answers. */
  readonly layers: ReadonlyArray<Commands>;
  /** Gives back how to take them away. */
  offer(commands: Commands): () => void;
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
}));

/** Gives what a command does now; undefined when nothing on the screen offers it. */
export function commandNow(id: CommandId): (() => void) | undefined {
  const { layers } = useCommandLayers.getState();
  return layers.findLast((layer) => layer[id] !== undefined)?.[id];
}
