import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../main/persistence/sqlite.ts';
import { orderCheck } from '../../../../main/safekeeping/detect/runningMark.ts';
import { carvedEvents } from '../../../../main/safekeeping/pages/carvedEvents.ts';
import { eventLine, incoming, openedLine } from '../../../support/givenEvents.ts';
import { openTestDesk } from '../../../support/memoryDesk.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

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

  it('does not keep a recovery from the holidays of an earlier version, which had fewer columns', () => {
    const profile = aDesk();
    change(
      profile,
      `INSERT INTO holiday_year (country, year, days) VALUES ('QQ', 2020, '[{"date":"2020-05-01"}]');
       ALTER TABLE holiday_year DROP COLUMN tables; ALTER TABLE holiday_year DROP COLUMN renewed;
       UPDATE event SET at = at + 1 WHERE id = '2-responded'`,
    );
    mended(profile).close();
    const after = openDatabase(join(profile, 'cases.db'));
    expect(after.all("SELECT days FROM holiday_year WHERE country = 'QQ' AND year = 2020")).toEqual([
      { days: '[{"date":"2020-05-01"}]' },
    ]);
    after.close();
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

describe('events to which nothing leads any more', () => {
  const linesOf = (profile: string): string[] => {
    const { desk } = openTestDesk({ profile });
    const lines = [...desk.exportEvents()];
    desk.close();
    return lines;
  };
  /** Writes zeros over a page, counted from 1. */
  function lose(profile: string, page: number): void {
    const handle = openSync(join(profile, 'cases.db'), 'r+');
    writeSync(handle, Buffer.alloc(4096), 0, 4096, (page - 1) * 4096);
    closeSync(handle);
  }
  function rootOf(profile: string, name: string): number {
    const database = openDatabase(join(profile, 'cases.db'));
    const found = database.one<{ page: number }>(
      'SELECT rootpage AS page FROM sqlite_schema WHERE name = ?',
      name,
    );
    database.close();
    return found?.page ?? 0;
  }
  /** So many that the log has branches; every ninth note goes on over several pages. */
  function aLongLog(): string {
    const profile = aDesk();
    const { desk } = openTestDesk({ profile });
    const notes = Array.from({ length: 400 }, (_, n) =>
      eventLine('1', 'note', AT, { id: `long-${n}`, text: `${n} `.repeat(n % 9 === 0 ? 4_000 : 10) }),
    );
    expect(desk.appendEvents(notes.map(incoming), { source: 'import' })).toMatchObject({ ok: true });
    desk.close();
    return profile;
  }

  it('are read though the root of their table is gone, and no copy is there', () => {
    const profile = aLongLog();
    const lines = linesOf(profile);
    lose(profile, rootOf(profile, 'event'));
    const desk = mended(profile);
    expect([...desk.exportEvents()]).toEqual(lines);
    expect(desk.recovered).toContain('Nothing is missing.');
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });

  it('are read though nothing tells any more which tables there are', () => {
    const profile = aLongLog();
    const lines = linesOf(profile);
    lose(profile, 1);
    const desk = mended(profile);
    expect([...desk.exportEvents()]).toEqual(lines);
    desk.close();
  });

  it('are never made up: of junk nothing is taken for an event, and nothing of it breaks the recovery', () => {
    const profile = aDesk();
    const whole = readFileSync(join(profile, 'cases.db'));
    const written = new Set(linesOf(profile));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 600), fc.uint8Array({ minLength: 1, maxLength: 600 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (scribbles) => {
          const bytes = Buffer.from(whole);
          for (const [at, scribble] of scribbles) bytes.set(scribble, at);
          const file = join(profile, 'scribbled');
          writeFileSync(file, bytes);
          for (const { body } of carvedEvents(file, () => true)) expect(written).toContain(body);
        },
      ),
    );
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
