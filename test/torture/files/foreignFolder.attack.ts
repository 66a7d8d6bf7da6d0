import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { keepFolderPrivate } from '../../../main/files/privateFolder.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';

const NAMES = [
  'config.json',
  'window.json',
  'errors.log',
  'copies',
  'attachments',
  'window',
  'site',
  'a.txt',
];

attack('a folder of another program as data folder', { short: 60, long: 2_000 }, async (trials) => {
  const random = randomSource('foreign folder');
  const before = process.umask();
  for (let n = 0; n < trials.times; n++) {
    await trials.trial(() => {
      process.umask(0o022);
      const folder = temporaryProfile();
      const foreign = fill(folder, random);
      chmodSync(folder, 0o755);
      const rights = foreign.map(rightsOf);
      // Twice, and with cases in between: what we put there is no reason to take the rest.
      keepFolderPrivate(folder);
      if (n % 20 === 0) openTestDesk({ profile: folder }).desk.close();
      keepFolderPrivate(folder);
      expect(foreign.map(rightsOf)).toEqual(rights);
      expect(rightsOf(folder)).toBe('755');
    });
  }
  process.umask(before);
});

/** Some of the names that we give, too, one that we never give, and folders within; every path. */
function fill(folder: string, random: RandomSource): ReadonlyArray<string> {
  const paths: string[] = [];
  const add = (name: string): void => {
    const path = join(folder, name);
    if (random.below(2) === 0) mkdirSync(path, { mode: 0o755 });
    if (readdirSync(folder).includes(name)) {
      writeFileSync(join(path, 'f'.repeat(64)), 'x', { mode: 0o644 });
      paths.push(join(path, 'f'.repeat(64)));
    } else writeFileSync(path, '{}', { mode: 0o644 });
    paths.push(path);
  };
  add('package.json');
  for (const name of NAMES) if (random.below(2) === 0) add(name);
  return paths;
}

function rightsOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}
