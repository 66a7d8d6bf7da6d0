import { chownSync, cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir } from '../project.mjs';
import { ask } from '../run.mjs';
import { PlainError } from '../say.mjs';

/**
 * As whom the server runs: nothing where it may run as who we are.
 * @typedef {{ uid?: number, gid?: number }} ServerAccount
 */

/** PostgreSQL refuses to run as root. Then it runs as Debian's account for it, or as nobody: neither can log in. @returns {ServerAccount} */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [ask('id', ['-u', name]), ask('id', ['-g', name])];
    if (uid.ok && gid.ok) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new PlainError('PostgreSQL refuses to run as root, and there is no account postgres or nobody.');
}

/**
 * @param {ServerAccount} account
 * @param {readonly string[]} paths
 */
export function handOver({ uid, gid }, paths) {
  if (uid === undefined || gid === undefined) return;
  for (const path of paths) chownSync(path, uid, gid);
}

/**
 * The programs where that account may read them: the cache of a project may lie in a home that is closed to others.
 * @param {string} bin
 * @param {ServerAccount} account
 * @param {string} folder
 */
export function readableBin(bin, { uid }, folder) {
  if (uid === undefined || !bin.startsWith(cacheDir)) return bin;
  const copy = join(folder, 'programs');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}
