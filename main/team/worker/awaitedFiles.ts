import type { NotHere } from './workerTalk.ts';

/** Files that main waits for. */
export interface AwaitedFiles {
  /** Resolves at the next answer for a file. */
  file(sha256: string): Promise<NotHere | null>;
  came(sha256: string, why: NotHere | null): void;
  /** Nobody answers any more. */
  giveUp(): void;
}

export function createAwaitedFiles(): AwaitedFiles {
  const waiting = new Map<string, Array<(why: NotHere | null) => void>>();
  const came: AwaitedFiles['came'] = (sha256, why) => {
    for (const resolve of waiting.get(sha256) ?? []) resolve(why);
    waiting.delete(sha256);
  };
  return {
    file: (sha256) =>
      new Promise((resolve) => {
        waiting.set(sha256, [...(waiting.get(sha256) ?? []), resolve]);
      }),
    came,
    giveUp() {
      for (const sha256 of [...waiting.keys()]) came(sha256, 'offline');
    },
  };
}
