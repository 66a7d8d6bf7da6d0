import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { outDir } from './project.mjs';
import { PlainError } from './say.mjs';

const folder = join(outDir, 'locks');
const pollMs = 25;
const patienceMs = 600_000;

/**
 * Runs `work` while no other process holds the lock of that name: two `npm ci` at once would take the packages from
 * under each other. A lock whose owner is gone is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const lock = join(folder, name);
  mkdirSync(folder, { recursive: true });
  const deadline = performance.now() + patienceMs;
  while (!tryTake(lock)) {
    if (performance.now() > deadline) throw new PlainError(`Another process holds ${lock} for too long.`);
    await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function tryTake(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/**
 * False only when the owner is known to be gone: a lock that was released meanwhile may have a new owner already.
 * @param {string} lock
 */
function isHeld(lock) {
  try {
    // A lock that is taken at this moment is still empty: 0 names the group of this process, which is alive.
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH';
  }
}
