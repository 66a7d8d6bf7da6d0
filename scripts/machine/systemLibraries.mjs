import { existsSync } from 'node:fs';
import { ask, run } from '../run.mjs';
import { PlainError, say } from '../say.mjs';

const window = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libnotify4'];
const virtualDisplay = ['xvfb', 'xauth', 'dbus-daemon'];
// The compiler makes the library through which a disk fails on order.
const tests = ['gcc', 'libc6-dev'];

// Newer Debian and Ubuntu releases renamed packages when time_t became 64 bits wide.
const renamed = /** @type {Record<string, string>} */ ({
  'libgtk-3-0': 'libgtk-3-0t64',
  libasound2: 'libasound2t64',
});

/**
 * Installs the system packages that Electron needs on Debian.
 * Other systems bring these libraries with their desktop, or say themselves which one is missing.
 * @param {{ virtualDisplay: boolean, tests: boolean }} needs
 */
export async function ensureSystemLibraries(needs) {
  await ensureSystemPackages([
    ...window,
    ...(needs.virtualDisplay ? virtualDisplay : []),
    ...(needs.tests ? tests : []),
  ]);
}

/**
 * Installs packages of Debian when we may; else says the command that does. Does nothing on other systems.
 * @param {readonly string[]} wanted names as of Debian 12
 */
export async function ensureSystemPackages(wanted) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = missingOf(wanted);
  if (missing.length === 0) return;
  const install = ['install', '--yes', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) {
    throw new PlainError(
      `System packages are missing. Install them with:\n  sudo apt-get ${install.join(' ')}`,
    );
  }
  say(`Installing system packages: ${missing.join(' ')} ...`);
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  await run('apt-get', ['update', '--quiet=2'], options);
  if ((await run('apt-get', ['--quiet=2', ...install], options)) !== 0) {
    throw new PlainError(`apt-get could not install them. The command was:\n  apt-get ${install.join(' ')}`);
  }
}

/** @param {readonly string[]} wanted */
function missingOf(wanted) {
  const names = wanted.flatMap((name) => [name, renamed[name] ?? name]);
  // It fails when one name is unknown, and still prints the others.
  const { stdout } = ask('dpkg-query', [
    '--show',
    `--showformat=\${db:Status-Status} \${Package}\n`,
    ...names,
  ]);
  const there = new Set(stdout.split('\n').flatMap((line) => line.match(/^installed (\S+)$/)?.[1] ?? []));
  return wanted
    .filter((name) => !there.has(name) && !there.has(renamed[name] ?? name))
    .map((name) =>
      renamed[name] !== undefined && isOnlyKnownAs(renamed[name], name) ? renamed[name] : name,
    );
}

/**
 * @param {string} newName
 * @param {string} oldName
 */
function isOnlyKnownAs(newName, oldName) {
  const candidate = (/** @type {string} */ name) =>
    /Candidate: \d/.test(ask('apt-cache', ['policy', name]).stdout);
  return !candidate(oldName) && candidate(newName);
}
