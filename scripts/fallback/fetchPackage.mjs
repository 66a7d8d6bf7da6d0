import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheDir } from '../project.mjs';
import { ask, npm } from '../run.mjs';
import { PlainError, say } from '../say.mjs';

/**
 * Fetches the archive of a package, hands its path to `use`, and deletes the archive afterwards. An archive with
 * another hash than the pinned one is refused.
 * @template T
 * @param {import('./recipe.mjs').PinnedPackage} pinned
 * @param {(archive: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function fetchPackage(pinned, use) {
  const label = `${pinned.name}@${pinned.version}`;
  const folder = join(cacheDir, `fetching-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const archive = packInto(folder, label);
    if ((await sha512(archive)) !== pinned.sha512)
      throw new PlainError(`${label} from the registry does not have the pinned sha512; it was not used.`);
    return await use(archive);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {string} label
 */
function packInto(folder, label) {
  say(`Fetching ${label} from the package registry ...`);
  const packed = ask(npm.command, ['pack', '--silent', '--pack-destination', folder, label], npm.options);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!packed.ok || name === undefined)
    throw new PlainError(`npm pack ${label} failed.\n${packed.stderr.trim()}`);
  return join(folder, name);
}

/** @param {string} file */
async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}
