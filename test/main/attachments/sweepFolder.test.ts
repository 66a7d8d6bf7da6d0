import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepFolder } from '../../../main/attachments/sweepFolder.ts';
import { DAY, type Instant } from '../../../shared/calendar/instant/instant.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { leftHalfWritten } from '../files/halfWritten.ts';

const NOW = Date.UTC(2026, 11, 7, 8);

/** A folder with files by these names, some of them put away. */
function aFolder(files: ReadonlyArray<string>, away: ReadonlyArray<string> = []) {
  const folder = temporaryProfile();
  mkdirSync(join(folder, 'discarded'));
  for (const name of files) writeFileSync(join(folder, name), name);
  for (const name of away) writeFileSync(join(folder, 'discarded', name), name);
  return {
    folder,
    files: () => readdirSync(folder).filter((name) => name !== 'discarded'),
    away: () => readdirSync(join(folder, 'discarded')),
  };
}

function aFile(said: { named?: ReadonlyArray<string>; discarded?: Readonly<Record<string, Instant>> }) {
  return {
    namedFiles: () => new Set(said.named ?? []),
    discardedFiles: () => new Map(Object.entries(said.discarded ?? {})),
  };
}

describe('the folder of attached files', () => {
  it('keeps a file of which the case file says nothing, however old: its log may be on the way', async () => {
    const { folder, files } = aFolder(['a']);
    utimesSync(join(folder, 'a'), 1, 1);
    await sweepFolder(folder, aFile({}), NOW);
    await sweepFolder(folder, aFile({ discarded: { b: NOW - 400 * DAY } }), NOW);
    expect(files()).toEqual(['a']);
  });

  it('puts away what was let go more than a day ago, and removes it a month later', async () => {
    const { folder, files, away } = aFolder(['yesterday', 'today']);
    const discarded = { yesterday: NOW - 2 * DAY, today: NOW - 1_000 };
    await sweepFolder(folder, aFile({ discarded }), NOW);
    expect([files(), away()]).toEqual([['today'], ['yesterday']]);
    await sweepFolder(folder, aFile({ discarded }), NOW + 28 * DAY);
    expect(away()).toContain('yesterday');
    await sweepFolder(folder, aFile({ discarded }), NOW + 30 * DAY);
    expect(away()).toEqual(['today']);
  });

  it('leaves what was let go and is named again', async () => {
    const { folder, files } = aFolder(['a']);
    await sweepFolder(folder, aFile({ named: ['a'], discarded: { a: NOW - 90 * DAY } }), NOW);
    expect(files()).toEqual(['a']);
  });

  it('brings back what was put away under a log that did not name it yet', async () => {
    const { folder, files, away } = aFolder([], ['a']);
    await sweepFolder(folder, aFile({ named: ['a'] }), NOW);
    expect([files(), away()]).toEqual([['a'], []]);
  });

  it('removes what a process that was ended left half copied', async () => {
    const { folder, files } = aFolder([basename(leftHalfWritten())]);
    await sweepFolder(folder, aFile({}), NOW);
    expect(files()).toEqual([]);
  });
});
