import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project.mjs';

const source = inProject('scripts/runtime/default_app');

/** The files of our default app. */
export const defaultAppFiles = ['package.json', 'main.cjs'].map((name) => join(source, name));

/**
 * Gives a runtime the app that it runs when it is started with a path, as official builds have.
 * Electron looks for the name default_app.asar and takes a folder of that name as well as an archive.
 * @param {string} resources the runtime's resources folder
 */
export async function writeDefaultApp(resources) {
  const folder = join(resources, 'default_app.asar');
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
}
