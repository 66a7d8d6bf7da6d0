import { create } from 'zustand';
import type { UnsentWords } from '../../shared/ipc/unsentChannels.ts';
import { ask } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';
import { createUnsentSaver } from './unsentSaver.ts';

type Fields = UnsentWords['fields'];

interface UnsentStore {
  /** What was typed and not sent, by place. */
  readonly byPlace: ReadonlyMap<string, Fields>;
  /** The places of which the words as they stand are on the disk. */
  readonly kept: ReadonlySet<string>;
  read(): Promise<void>;
  /** These fields of a place changed; one that is undefined is as if it had not been typed in. */
  change(place: string, fields: Readonly<Record<string, string | undefined>>): void;
  /** The words were sent, or thrown away. */
  forget(place: string): void;
  flush(): Promise<void>;
}

const NOTHING: Fields = {};

/** Words that were typed in dialogs and composers and not sent: they outlive an Esc, a look elsewhere and the window. */
export const useUnsent = create<UnsentStore>((set, get) => {
  const saver = createUnsentSaver({
    keep: (words) => ask('unsent.keep', words),
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    onKept: ({ place }) => set(({ kept }) => ({ kept: new Set(kept).add(place) })),
    onProblem: warnOf,
  });
  const put = (place: string, fields: Fields): void => {
    const byPlace = new Map(get().byPlace);
    if (Object.keys(fields).length === 0) byPlace.delete(place);
    else byPlace.set(place, fields);
    set({ byPlace, kept: new Set([...get().kept].filter((other) => other !== place)) });
    saver.change({ place, fields });
  };
  return {
    byPlace: new Map(),
    kept: new Set(),
    read: async () => {
      const answer = await ask('unsent.list', {});
      if (!answer.ok) return warnOf(answer.error);
      const read = answer.value.map(({ place, fields }) => [place, fields] as const);
      // What was typed while it was read is newer.
      set(({ byPlace }) => ({ byPlace: new Map([...read, ...byPlace]) }));
      set(({ byPlace }) => ({ kept: new Set(byPlace.keys()) }));
    },
    change: (place, fields) => {
      const all = Object.entries({ ...(get().byPlace.get(place) ?? NOTHING), ...fields });
      put(
        place,
        Object.fromEntries(all.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
      );
    },
    forget: (place) => {
      if (get().byPlace.has(place)) put(place, NOTHING);
    },
    flush: saver.flush,
  };
});

/** Gives what was typed at a place and not sent; without a place, or for one without words, nothing. */
export function useUnsentAt(place: string | undefined): Fields {
  return useUnsent(({ byPlace }) => (place === undefined ? NOTHING : (byPlace.get(place) ?? NOTHING)));
}
