import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inProject } from '../project.mjs';
import { asarOf } from './asar.mjs';

const source = inProject('scripts/runtime/default_app');

/** The files of our default app. */
export const defaultAppFiles = ['package.json', 'main.cjs'].map((name) => join(source, name));

/**
 * Gives a runtime the app that it runs when it is started with a path, as official builds have.
 * @param {string} resources the runtime's resources folder
 */
export function writeDefaultApp(resources) {
  mkdirSync(resources, { recursive: true });
  const contents = Object.fromEntries(defaultAppFiles.map((file) => [basename(file), readFileSync(file)]));
  writeFileSync(join(resources, 'default_app.asar'), asarOf(contents));
}
