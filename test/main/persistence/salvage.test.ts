import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orderCheck } from '../../../main/persistence/runningMark.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const AT = '2026-03-02T09:00:00.000Z';

/** Three cases, each opened, answered, and told a note; closed in order. */
function aDesk(): string {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  const lines = ['1', '2', '3'].flatMap((number) => [
    openedLine({ case: number, at: AT, id: `${number}-opened` }),
    eventLine(number, 'responded', AT, { id: `${number}-responded` }),
    eventLine(number, 'note', AT, { id: `${number}-note`, text: `About case ${number}` }),
  ]);
  expect(desk.appendEvents(lines.map(incoming), { source: 'import' })).toMatchObject({ ok: true });
  desk.close();
  return profile;
}

/** Changes the file as a disk might, behind the back of the program. */
function change(profile: string, sql: string): void {
  const database = openDatabase(join(profile, 'cases.db'));
  database.exec(sql);
  database.close();
}

/** Opens it as after damage was met: mended, with what was said. */
function mended(profile: string) {
  orderCheck(profile);
  return openTestDesk({ profile }).desk;
}

describe('an event that is not what was written', () => {
  it('is named by the check, with its case', () => {
    const profile = aDesk();
    change(profile, `UPDATE event SET body = replace(body, 'About', 'Above') WHERE id = '2-note'`);
    const { desk } = openTestDesk({ profile });
    expect(desk.check()).toMatchObject({
      ok: false,
      problems: ['Event 2-note of case 2 is not as it was written.'],
    });
    desk.close();
  });

  it('is left out by a recovery, which says so, and what follows it in its case is kept beside', () => {
    const profile = aDesk();
    change(profile, `UPDATE event SET at = at + 1 WHERE id = '2-responded'`);
    const desk = mended(profile);
    expect(desk.recovered).toContain('2 events could not be taken over, of case 2.');
    expect([...desk.exportEvents()].map((line) => JSON.parse(line).id)).toEqual([
      '1-opened',
      '1-responded',
      '1-note',
      '2-opened',
      '3-opened',
      '3-responded',
      '3-note',
    ]);
    expect(desk.check().problems).toEqual(['Events 5 to 6 of the log are missing.']);
    const kept = readdirSync(profile).find((name) => name.endsWith('.unplaced.jsonl')) ?? '';
    expect(JSON.parse(readFileSync(join(profile, kept), 'utf8'))).toMatchObject({ id: '2-note' });
    desk.close();
  });
});

describe('a row that holds what nobody wrote', () => {
  it.each(['5', 'no JSON', '{"name":"of another table"}'])(
    'is damage, and mended like any other: %s',
    (body) => {
      const profile = aDesk();
      change(profile, `INSERT INTO edition (id, built_in, body) VALUES ('strange', 0, '${body}')`);
      const { desk } = openTestDesk({ profile });
      expect(desk.recovered).toContain('The case file was damaged.');
      expect(desk.editions().map(({ id }) => id)).toEqual(['means', 'targets']);
      expect(desk.check().ok).toBe(true);
      desk.close();
    },
  );
});

describe('a log that lacks an event', () => {
  it('is told apart by its numbers and by its cases', () => {
    const profile = aDesk();
    change(profile, "DELETE FROM event WHERE id = '1-responded'");
    const { desk } = openTestDesk({ profile });
    expect(desk.check().problems).toEqual(['Event 2 of the log is missing.', 'Case 1 lacks an event.']);
    desk.close();
  });
});
