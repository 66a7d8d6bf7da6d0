import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { countWork } from '../load/countWork.ts';

const folder = resolve(import.meta.dirname, '../../../out/torture');

/** Watches work that must not hang. */
export interface HangWatch {
  /** Does the work. Says of each twentieth how many steps of our code it and those before it were: a measure that no other program changes. */
  within<T>(
    input: string,
    work: () => T | Promise<T>,
  ): Promise<{ readonly value: T; readonly steps: number }>;
  end(): Promise<void>;
}

/** To count takes longer than most inputs do. */
const INPUTS_A_COUNT = 20;

/** After so long without an end, the attack itself is ended: what loops cannot be asked to stop. */
const HANGS_AFTER_MS = 60_000;
const SHOWN = 2_000;

/** A thread beside the attack that ends its process when one input never comes to an end, and keeps that input under `out/torture`. */
export async function createHangWatch(name: string): Promise<HangWatch> {
  const counter = await countWork();
  let inputs = 0;
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
      if (inputs % INPUTS_A_COUNT === 0) await counter.begin();
      inputs += 1;
      try {
        const value = await work();
        return { value, steps: inputs % INPUTS_A_COUNT === 0 ? await counter.end() : 0 };
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
