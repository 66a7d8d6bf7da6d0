import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bugLogFile, lastBugLines, writeBug } from '../../../main/diagnosis/bugLog.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

it('keeps an entry under its instant, for its owner alone', () => {
  const file = bugLogFile(temporaryProfile());
  writeBug(file, 0, 'window: TypeError');
  expect(lastBugLines(file, 5)).toEqual(['1970-01-01T00:00:00.000Z window: TypeError']);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
});

it('never grows beyond two files of a quarter of a megabyte, and gives the newest lines', () => {
  const folder = temporaryProfile();
  const file = bugLogFile(folder);
  for (let entry = 0; entry < 1_000; entry += 1) writeBug(file, entry, `${entry} ${'x'.repeat(1_000)}`);
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes).toHaveLength(2);
  expect(Math.max(...sizes)).toBeLessThan(270_000);
  expect(lastBugLines(file, 1)[0]).toMatch(/ 999 x+$/);
});

it('lets the app go on when it cannot be written', () => {
  const folder = temporaryProfile();
  mkdirSync(join(folder, 'errors.log'));
  expect(() => writeBug(bugLogFile(folder), 0, 'x')).not.toThrow();
  expect(() => writeBug('/proc/nowhere/errors.log', 0, 'x')).not.toThrow();
  expect(lastBugLines('/proc/nowhere/errors.log', 5)).toEqual([]);
});
