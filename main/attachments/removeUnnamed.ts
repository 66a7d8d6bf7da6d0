import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const HASH = /^[0-9a-f]{64}$/;

/** Removes for good the files that nothing names any more, those that were put away too. */
export async function removeUnnamed(folder: string, named: ReadonlySet<string>): Promise<void> {
  await rm(join(folder, 'discarded'), { recursive: true, force: true });
  for (const name of await readdir(folder).catch(() => [])) {
    if (HASH.test(name) && !named.has(name)) await rm(join(folder, name), { force: true });
  }
}
