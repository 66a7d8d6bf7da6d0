import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, say } from '../say.mjs';

/** What has to lie beside the program: our licence, and those of what it holds. */
const NOTICES = ['LICENSE.severity-desk.txt', 'THIRD-PARTY-NOTICES.txt'];
const WITHIN = ['', 'resources', 'Severity Desk.app/Contents/Resources'];

/**
 * Reads back that each folder that was packed has its notices.
 * @param {string} dist
 */
export function checkNotices(dist) {
  const packed = readdirSync(dist).filter((name) => /unpacked$|^mac/.test(name));
  for (const folder of packed) {
    for (const name of NOTICES) {
      const path = WITHIN.map((within) => join(dist, folder, within, name)).find((one) => existsSync(one));
      if (path === undefined || readFileSync(path).length < 500)
        throw new PlainError(`${folder} lacks ${name}.`);
    }
    say(`notices: ${NOTICES.join(' and ')} are in ${folder}`);
  }
}
