import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project.mjs';

/**
 * A hash over path, size and time of every file under `sources`: it changes when a file is edited, added,
 * removed or switched by git. Only a walk, nothing is read, so that asking costs milliseconds.
 * @param {readonly string[]} sources files and folders inside the project
 */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) visit(source, hash);
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @param {import('node:crypto').Hash} hash
 */
function visit(path, hash) {
  const found = statSync(inProject(path), { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(inProject(path)).sort()) visit(join(path, name), hash);
    return;
  }
  hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
}
