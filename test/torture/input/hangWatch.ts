import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

const folder = resolve(import.meta.dirname, '../../../out/torture');

/** Watches work that must not hang. */
export interface HangWatch {
  /** Does the work, and gives how much time of a processor it took, in ms: what other programs do does not count. */
  within<T>(input: string, work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }>;
  end(): Promise<void>;
}

/** After so long without an end, the attack itself is ended: what loops cannot be asked to stop. */
const HANGS_AFTER_MS = 60_000;
const SHOWN = 2_000;

/** A thread beside the attack that ends its process when one input never comes to an end, and keeps that input under `out/torture`. */
export function createHangWatch(name: string): HangWatch {
  mkdirSync(folder, { recursive: true });
  const turns = new Int32Array(new SharedArrayBuffer(4));
  const text = new Uint8Array(new SharedArrayBuffer(SHOWN * 3));
  const kept = join(folder, `hung-${name.replace(/\W+/g, '-')}.txt`);
  const worker = new Worker(WATCH, {
    eval: true,
    workerData: { turns, text, kept, pid: process.pid, limit: HANGS_AFTER_MS },
  });
  worker.unref();
  const encoder = new TextEncoder();
  return {
    async within(input, work) {
      text.fill(0);
      encoder.encodeInto(input.slice(0, SHOWN), text);
      // Odd while there is work.
      Atomics.add(turns, 0, 1);
      const begun = process.cpuUsage();
      try {
        const value = await work();
        const { user, system } = process.cpuUsage(begun);
        return { value, ms: (user + system) / 1000 };
      } finally {
        Atomics.add(turns, 0, 1);
      }
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

const WATCH = `
const { workerData: { turns, text, kept, pid, limit } } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');
let [seen, since] = [0, Date.now()];
setInterval(() => {
  const turn = Atomics.load(turns, 0);
  if (turn !== seen || turn % 2 === 0) [seen, since] = [turn, Date.now()];
  if (Date.now() - since < limit) return;
  writeFileSync(kept, Buffer.from(text).toString('utf8').replace(/\\0+$/, ''));
  process.kill(pid, 'SIGKILL');
}, 500);
`;
