import { existsSync, readFileSync } from 'node:fs';
import { withLock } from '../lock.mjs';
import { inProject } from '../project.mjs';
import { npm, run } from '../run.mjs';
import { PlainError, say } from '../say.mjs';

const lockFile = inProject('package-lock.json');
const installedFile = inProject('node_modules', '.package-lock.json');

/** Installs the packages of package-lock.json where they are missing or other versions are there. */
export async function ensureDependencies() {
  if (isCurrent()) return;
  await withLock('dependencies', async () => {
    if (isCurrent()) return;
    say('Installing the packages of package-lock.json (npm ci) ...');
    // npm talks on stdout; ours belongs to the command that was asked for.
    const code = await run(npm.command, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      ...npm.options,
      stdio: ['ignore', process.stderr, process.stderr],
    });
    if (code !== 0)
      throw new PlainError('npm ci failed; its words are above. Is a package registry in reach?');
  });
}

/** Compares versions, not times: a fresh clone, an `npm install` by hand and a branch switch all look "newer". */
function isCurrent() {
  if (!existsSync(installedFile)) return false;
  const wanted = packagesOf(lockFile);
  const installed = packagesOf(installedFile);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    return there === undefined ? entry.optional === true : there.version === entry.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
