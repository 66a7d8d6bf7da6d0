import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { FRIDAY_1645, inventedHolidays, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

describe('a desk whose file another program holds', () => {
  it('refuses after its patience, in words, and goes on once the file is free', () => {
    const profile = temporaryProfile();
    let ids = 0;
    const desk = openDesk({
      words: english,
      profile,
      now: () => FRIDAY_1645,
      newId: () => `id-${++ids}`,
      by: () => 'AM',
      holidays: inventedHolidays(),
      patience: 50,
    });
    const number = opensCase(desk);
    const other = openDatabase(join(profile, 'cases.db'));
    other.exec('BEGIN IMMEDIATE');
    const responds = () => desk.command({ type: 'respond', case: number });
    expect(responds()).toEqual({
      ok: false,
      error: {
        kind: 'not-written',
        held: true,
        reason: 'another program holds the case file. Repeat when it has finished',
      },
    });
    other.exec('ROLLBACK');
    other.close();
    expect(responds()).toMatchObject({ ok: true });
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });
});

describe('a copy', () => {
  it('of a day clears away what an interrupted one left', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    const folder = join(profile, 'copies');
    mkdirSync(folder);
    writeFileSync(join(folder, 'cases-2026-03-01.db.part'), 'half');
    writeFileSync(join(folder, 'cases-2026-03-01.db.part-journal'), 'half');
    expect(desk.dailyCopy()).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^cases-2026-03-0[67]\.db$/)]);
    desk.close();
  });
});
