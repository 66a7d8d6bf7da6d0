import { randomBytes } from 'node:crypto';
import type { Instant } from '../../shared/calendar/instant/instant.ts';

/** Gives UUIDs of version 7 that sort by the time of their making, also within one millisecond. */
export function createIds(now: () => Instant): () => string {
  let lastMs = 0;
  let counter = 0;
  return () => {
    const ms = now();
    if (ms > lastMs) {
      lastMs = ms;
      counter = randomBytes(2).readUInt16BE() & 0x7ff;
    } else if (++counter > 0xfff) {
      // The counter is spent, or the clock went back: borrow from the next millisecond, so that order holds.
      lastMs += 1;
      counter = 0;
    }
    return format(lastMs, counter);
  };
}

function format(ms: number, counter: number): string {
  const time = ms.toString(16).padStart(12, '0');
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const tail = random.toString('hex');
  const head = (0x7000 | counter).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-${head}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
