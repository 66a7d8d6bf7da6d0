import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { Pushes } from '../../shared/ipc/pushes.ts';

export type ImportProgress = Omit<Pushes['import.progress'], 'file'>;

/** The first part of the work is reading and checking; the events are written after it. */
const READING = 0.4;
const AT_MOST_EACH: Milliseconds = 50;

/** Turns what was read and written into rows done of all rows, and the time that is left at that pace. */
export interface ImportMeter {
  read(progress: { readonly bytes: number; readonly rows: number }): void;
  write(done: number, of: number, rows: number, refused: number): void;
  /** Of a file that is written while it is read: nothing of it was read before. */
  take(done: number, of: number): void;
}

export function createImportMeter(
  size: number,
  monotonic: () => Milliseconds,
  tell: (progress: ImportProgress) => void,
): ImportMeter {
  const start = monotonic();
  let told = Number.NEGATIVE_INFINITY;
  const say = (fraction: number, of: number, refused: number): void => {
    const elapsed = monotonic() - start;
    if (elapsed - told < AT_MOST_EACH) return;
    told = elapsed;
    const leftMs = fraction > 0 ? Math.round(elapsed / fraction - elapsed) : null;
    tell({ rows: Math.floor(of * fraction), of, refused, leftMs });
  };
  return {
    read({ bytes, rows }) {
      const share = size === 0 ? 1 : Math.min(bytes / size, 1);
      // How many rows there are is known only at the end; until then by those that were seen.
      say(share * READING, share === 0 ? rows : Math.round(rows / share), 0);
    },
    write(done, of, rows, refused) {
      say(READING + (of === 0 ? 1 : done / of) * (1 - READING), rows, refused);
    },
    take(done, of) {
      say(of === 0 ? 1 : Math.min(done / of, 1), of, 0);
    },
  };
}
