import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { PlainError, say } from '../say.mjs';

// As they stand in the executable: the letters 1 and 0.
const [ON, OFF] = [0x31, 0x30];

/**
 * Reads the fuses of what was packed back from its executables: a packager that sets none, or sets them before it puts
 * another executable in place, must not go unnoticed.
 * @param {string} dist the folder with the packed apps
 * @param {string} config the configuration that says how they are to stand
 */
export async function checkFuses(dist, config) {
  const wanted = statedFuses(readFileSync(config, 'utf8'));
  if (wanted.size === 0) throw new PlainError(`${config} states no fuses.`);
  const packed = executablesIn(dist);
  if (packed.length === 0) throw new PlainError(`Nothing was packed in ${dist} whose fuses could be read.`);
  for (const executable of packed) {
    const wrong = await wrongFuses(executable, wanted);
    if (wrong.length > 0) throw new PlainError(`${executable}: ${wrong.join('; ')}`);
    say(`fuses: ${wanted.size} read back from ${executable}, all as stated`);
  }
}

/**
 * @param {string} executable
 * @param {ReadonlyMap<string, boolean>} wanted
 * @returns {Promise<string[]>} what is not as stated
 */
export async function wrongFuses(executable, wanted) {
  const wire = await getCurrentFuseWire(executable);
  return [...wanted].flatMap(([name, on]) => {
    const option = Reflect.get(FuseV1Options, `${name[0]?.toUpperCase()}${name.slice(1)}`);
    const state = option === undefined ? undefined : wire[/** @type {FuseV1Options} */ (option)];
    const isAsStated = Number(state) === (on ? ON : OFF);
    return isAsStated ? [] : [`the fuse ${name} is not ${on ? 'on' : 'off'}`];
  });
}

/**
 * @param {string} config
 * @returns {Map<string, boolean>} how each fuse is to stand
 */
export function statedFuses(config) {
  const [, block = ''] = /^electronFuses:\n((?: +\w+: \w+\n)+)/m.exec(config) ?? [];
  return new Map(
    [...block.matchAll(/^ +(\w+): (true|false)$/gm)].map(([, name = '', on]) => [name, on === 'true']),
  );
}

/** @param {string} dist */
function executablesIn(dist) {
  const names = ['severity-desk', 'Severity Desk.exe', 'Severity Desk.app'];
  const folders = readdirSync(dist).map((name) => join(dist, name));
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));
}
