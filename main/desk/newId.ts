import { randomUUID } from 'node:crypto';
import type { Instant } from '../../shared/calendar/instant/instant.ts';

/** Gives UUIDs of version 7 that sort by the time of their making, also within one millisecond. */
export function createIds(now: () => Instant): () => string {
  let lastMs = 0;
  let counter = 0;
  return () => {
    const ms = now();
    if (ms > lastMs) {
      lastMs = ms;
      counter = Number.parseInt(randomUUID().slice(0, 3), 16) & 0x7ff;
    } else if (++counter > 0xfff) {
      // The counter is spent, or the clock went back: borrow from the next millisecond, so that order holds.
      lastMs += 1;
      counter = 0;
    }
    return format(lastMs, counter);
  };
}

/** The variant and the random bits are those of a random UUID, which Node makes for many at once. */
function format(ms: number, counter: number): string {
  const time = ms.toString(16).padStart(12, '0');
  const head = (0x7000 | counter).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-${head}-${randomUUID().slice(19)}`;
}
