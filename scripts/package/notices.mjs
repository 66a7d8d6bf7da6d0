import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inProject } from '../project.mjs';
import { PlainError } from '../say.mjs';

const FOLDERS = ['main', 'renderer', 'shared'];
const IMPORTED = /(?:from|import)\s*\(?\s*['"]((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^'"]*)?['"]/g;
/** Texts of licences, and what must go along with some of them. */
const LICENCE = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;
/** What the runtime brings, with notices of its own beside it. */
const OF_THE_RUNTIME = new Set(['electron']);

/**
 * Writes the notices of all libraries and fonts of which something is in the package: of what the sources import, and of
 * what that needs in turn. Throws when one has no text of a licence.
 * @param {string} file
 */
export function writeNotices(file) {
  const packages = shippedPackages();
  const parts = packages.map(({ name, version, licence, texts }) => {
    return [`${name} ${version} (${licence})`, ...texts].join('\n\n');
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${parts.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`);
  return packages.length;
}

/** @returns {{ name: string, version: string, licence: string, texts: string[] }[]} by name */
export function shippedPackages() {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const name of importedNames()) collect(name, inProject('package.json'), found);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const texts = textsIn(folder);
      if (texts.length === 0 && license === undefined) throw new PlainError(`${name} says no licence.`);
      return { name, version, licence: String(license ?? ''), texts };
    });
}

function importedNames() {
  const names = new Set();
  for (const path of FOLDERS.flatMap((folder) => filesBelow(inProject(folder))))
    if (/\.(ts|tsx|css)$/.test(path))
      for (const [, name] of readFileSync(path, 'utf8').matchAll(IMPORTED))
        if (name !== undefined) names.add(name);
  return [...names].filter(
    (name) => !OF_THE_RUNTIME.has(name) && existsSync(inProject(`node_modules/${name}`)),
  );
}

/**
 * @param {string} name
 * @param {string} from
 * @param {Map<string, string>} found
 */
function collect(name, from, found) {
  if (found.has(name) || OF_THE_RUNTIME.has(name) || name.startsWith('@types/')) return;
  const folder = folderOf(name, from);
  // An optional one that is not installed is not shipped either.
  if (folder === null) return;
  found.set(name, folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const next of Object.keys(dependencies)) collect(next, join(folder, 'package.json'), found);
}

/**
 * @param {string} name
 * @param {string} from
 */
function folderOf(name, from) {
  for (const place of createRequire(from).resolve.paths(name) ?? []) {
    const folder = join(place, name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return null;
}

/** @param {string} folder */
function textsIn(folder) {
  return readdirSync(folder)
    .filter((name) => LICENCE.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
