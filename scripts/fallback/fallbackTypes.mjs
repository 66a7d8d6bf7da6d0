import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../project.mjs';
import { ask } from '../run.mjs';
import { PlainError } from '../say.mjs';
import { fetchPackage } from './fetchPackage.mjs';
import { typesPackage } from './recipe.mjs';

/** The path of the types of the fallback's Electron, fetched at the first use. */
export async function fallbackTypes() {
  const types = join(cacheDir, `electron-${typesPackage.version}.d.ts`);
  if (!existsSync(types)) await fetchPackage(typesPackage, async (archive) => unpack(archive, types));
  return types;
}

/**
 * @param {string} archive
 * @param {string} types
 */
function unpack(archive, types) {
  const { ok, stdout, stderr } = ask('tar', ['-xzOf', archive, 'package/electron.d.ts'], {
    maxBuffer: 2 ** 26,
  });
  if (!ok) throw new PlainError(`Unpacking the types of Electron ${typesPackage.version} failed.\n${stderr}`);
  const whole = `${types}.new-${process.pid}`;
  writeFileSync(whole, stdout);
  renameSync(whole, types);
}
