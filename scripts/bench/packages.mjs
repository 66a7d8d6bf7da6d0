import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { npm, run } from '../run.mjs';
import { PlainError, say } from '../say.mjs';

const folder = inProject('test/bench');
const wanted = inProject('test/bench/package-lock.json');
const installed = inProject('test/bench/node_modules/.package-lock.json');

/** Installs what the bench measures against, in a folder of its own: the product carries none of it. */
export async function ensureBenchPackages() {
  if (existsSync(installed) && versionsOf(wanted) === versionsOf(installed)) return;
  say('Installing the packages of test/bench (npm ci) ...');
  const code = await run(npm.command, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    ...npm.options,
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (code !== 0) throw new PlainError('npm ci failed; its words are above. Is a package registry in reach?');
}

/** @param {string} lockFile */
function versionsOf(lockFile) {
  /** @type {{ packages: Record<string, { version?: string }> }} */
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path} ${version}`)
    .join('\n');
}
