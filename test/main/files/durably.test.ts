import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDurably, writeWhole } from '../../../main/files/durably.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

function* breakingOff(): Generator<string> {
  yield 'half of it';
  throw new Error('no more');
}

describe('a file that is written as a whole', () => {
  it.each<readonly [string, (path: string) => unknown]>([
    ['a text', (path) => writeWhole(path, 'all of it')],
    ['bytes', (path) => writeWhole(path, new TextEncoder().encode('all of it'))],
    ['pieces', (path) => writeWhole(path, ['all ', 'of ', 'it'])],
    ['a note', (path) => writeDurably(path, 'all of it')],
  ])('replaces what was there: %s', async (_, write) => {
    const folder = temporaryProfile();
    const path = join(folder, 'report.txt');
    writeFileSync(path, 'what was there, and longer');
    await write(path);
    expect(readFileSync(path, 'utf8')).toBe('all of it');
    expect(readdirSync(folder)).toEqual(['report.txt']);
  });

  it('leaves what was there, and nothing beside it, when its content breaks off', async () => {
    const folder = temporaryProfile();
    const path = join(folder, 'report.txt');
    writeFileSync(path, 'what was there');
    await expect(writeWhole(path, breakingOff())).rejects.toThrow('no more');
    expect(readFileSync(path, 'utf8')).toBe('what was there');
    expect(readdirSync(folder)).toEqual(['report.txt']);
  });

  it.skipIf(process.platform === 'win32')('is for its owner alone', async () => {
    const path = join(temporaryProfile(), 'report.txt');
    await writeWhole(path, 'private');
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('makes no folder', async () => {
    const path = join(temporaryProfile(), 'missing', 'report.txt');
    await expect(writeWhole(path, 'text')).rejects.toThrow('ENOENT');
  });
});
