import { cpus } from 'node:os';
import { say } from '../say.mjs';

const LOOK_MS = 1_000;
const BUSY = 0.15;
const PATIENCE_MS = 60_000;

/**
 * Waits until the processors have nothing to do, a minute at most; then says that the figures are those of a busy machine.
 */
export async function waitForIdleMachine() {
  const until = performance.now() + PATIENCE_MS;
  let busy = await busyShare();
  while (busy > BUSY && performance.now() < until) busy = await busyShare();
  if (busy > BUSY)
    say(`The machine is ${Math.round(busy * 100)} % busy with other work: trust ratios, not times.`);
}

/** How much of all processors was used in the last second. */
async function busyShare() {
  const before = times();
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const after = times();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function times() {
  const all = cpus().map((cpu) => cpu.times);
  return {
    idle: all.reduce((sum, { idle }) => sum + idle, 0),
    all: all.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0),
  };
}
