import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';

/** How long work on many cases holds the process before others get their turn: less than one frame of the window. */
const SLICE: Milliseconds = 12;

/** Progress is told at most this often. */
const TELL_EACH: Milliseconds = 50;

/** What stands around work on many cases. */
export interface SlicedWatch {
  readonly monotonic: () => Milliseconds;
  /** Lets the requests of the window, and whatever else waits, be answered. */
  readonly breathe: () => Promise<void>;
  /** True once nobody wants the work to go on. */
  readonly isOver: () => boolean;
  readonly tell: (done: number) => void;
}

/** Works on one item after the other without holding the process for long. Gives false when it was called off before the end. */
export async function inSlices<T>(
  items: ReadonlyArray<T>,
  work: (item: T) => void | Promise<void>,
  { monotonic, breathe, isOver, tell }: SlicedWatch,
): Promise<boolean> {
  let begun = monotonic();
  let told = begun;
  let done = 0;
  for (const item of items) {
    if (isOver()) return false;
    await work(item);
    done += 1;
    const now = monotonic();
    if (now - begun < SLICE) continue;
    if (now - told >= TELL_EACH) {
      told = now;
      tell(done);
    }
    await breathe();
    begun = monotonic();
  }
  return !isOver();
}
