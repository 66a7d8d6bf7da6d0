import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, inProject, root } from '../project.mjs';
import { ask } from '../run.mjs';
import { npmPack } from '../runtime/npmPack.mjs';
import { PlainError } from '../say.mjs';
import { runTool } from './tool.mjs';

// The oldest Electron that main/ runs on. Only its types are used.
const oldest = {
  name: 'electron',
  version: '25.1.1',
  sha512: 'WvFUfVsJn6YiP35UxdibYVjU2LceastyMm4SVp2bmb4XvKEvItAIiwxgm7tPC5Syl1243aRCvQLqr84sZ71pyQ==',
};

/** @returns {Promise<import('./groups.mjs').CheckResult>} */
export async function checkTypes() {
  const present = await runTool('typescript/bin/tsc', ['-b']);
  const old = await runTool('typescript/bin/tsc', ['-p', await configForOldest()]);
  const failed = [present === 0 ? '' : 'Electron 45', old === 0 ? '' : 'Electron 25'].filter(
    (name) => name !== '',
  );
  return {
    ok: failed.length === 0,
    words: failed.length === 0 ? 'clean' : `problems with ${failed.join(' and ')}`,
  };
}

/** A configuration that checks main/ against the old types: the new ones know interfaces that crash there. */
async function configForOldest() {
  const types = await typesOfOldest();
  const config = join(cacheDir, 'tsconfig.electron-25.json');
  const options = {
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
    JSON.stringify({ extends: inProject('tsconfig.base.json'), compilerOptions: options, include }),
  );
  return config;
}

async function typesOfOldest() {
  const types = join(cacheDir, 'electron-25.1.1.d.ts');
  if (existsSync(types)) return types;
  mkdirSync(cacheDir, { recursive: true });
  const archive = await npmPack(oldest);
  const { ok, stdout, stderr } = ask('tar', ['-xzOf', archive, 'package/electron.d.ts'], {
    maxBuffer: 2 ** 26,
  });
  if (!ok) throw new PlainError(`Unpacking the types of Electron 25 failed.\n${stderr}`);
  writeFileSync(`${types}.new`, stdout);
  renameSync(`${types}.new`, types);
  return types;
}
