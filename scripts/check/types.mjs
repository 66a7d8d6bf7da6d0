import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackTypes } from '../fallback/fallbackTypes.mjs';
import { fallbackVersion } from '../fallback/recipe.mjs';
import { cacheDir, inProject, root } from '../project.mjs';
import { runTool } from './tool.mjs';

/** @returns {Promise<import('./groups.mjs').CheckResult>} */
export async function checkTypes() {
  const present = await runTool('typescript/bin/tsc', ['-b']);
  const fallback = await runTool('typescript/bin/tsc', ['-p', await configForFallback()]);
  const failed = [
    ...(present === 0 ? [] : ['the types of this project']),
    ...(fallback === 0 ? [] : [`main/ in Electron ${fallbackVersion}`]),
  ];
  return {
    ok: failed.length === 0,
    words: failed.length === 0 ? 'clean' : `problems with ${failed.join(' and ')}`,
  };
}

/** A configuration that checks main/ against the Electron of the tests: that of users knows interfaces that it lacks. */
async function configForFallback() {
  const types = await fallbackTypes();
  const config = join(cacheDir, `tsconfig.electron-${fallbackVersion}.json`);
  const compilerOptions = {
    rootDir: root,
    composite: false,
    incremental: false,
    emitDeclarationOnly: false,
    noEmit: true,
    typeRoots: [inProject('node_modules/@types')],
    types: ['node'],
    paths: { electron: [types] },
  };
  const include = [inProject('main/**/*.ts'), inProject('shared/**/*.ts')];
  writeFileSync(
    config,
    JSON.stringify({ extends: inProject('tsconfig.base.json'), compilerOptions, include }),
  );
  return config;
}
