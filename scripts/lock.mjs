import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { outDir } from './project.mjs';
import { PlainError } from './say.mjs';

const pollMs = 25;
const patienceMs = 600_000;

/**
 * Runs `work` while no other process holds the same lock, so that two commands at once build once.
 * A lock whose owner is gone is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const lock = join(outDir, 'locks', name);
  mkdirSync(dirname(lock), { recursive: true });
  const deadline = performance.now() + patienceMs;
  while (!tryTake(lock)) {
    removeIfAbandoned(lock);
    if (performance.now() > deadline) throw new PlainError(`Another process holds ${lock} for too long.`);
    await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
function tryTake(lock) {
  // The folder appears with its owner inside, by one rename: there is never a lock without an owner.
  const mine = `${lock}.${process.pid}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, 'pid'), String(process.pid));
  try {
    renameSync(mine, lock);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    return false;
  }
}

/** @param {string} lock */
function removeIfAbandoned(lock) {
  try {
    const owner = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    if (isAlive(owner)) return;
    const aside = `${lock}.abandoned.${process.pid}`;
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Released or taken over in the meantime: the next try will tell.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
