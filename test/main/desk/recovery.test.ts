import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RefusedFileError } from '../../../main/persistence/refusedFile.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { copiesOf } from '../../../main/safekeeping/copies.ts';
import { markRunning, orderCheck } from '../../../main/safekeeping/detect/runningMark.ts';
import { writeNote } from '../../../main/safekeeping/recoveryNote.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { does, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

/** Where the root of a table or an index lies, counted from 0. */
function pageOf(file: string, name: string): number {
  const database = openDatabase(file);
  const found = database.one<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', name);
  database.close();
  if (found === undefined) throw new Error(`${file} has no ${name}.`);
  return found.rootpage - 1;
}

/** A process that is gone left its note. */
function leavesUncleanly(profile: string): void {
  mkdirSync(join(profile, 'running'), { recursive: true });
  writeFileSync(join(profile, 'running', '4194999'), '');
}

function scribblesOver(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, from);
  closeSync(handle);
}

describe('a copy', () => {
  it('of a day is made once, and the newest seven are kept', () => {
    const profile = temporaryProfile();
    const { desk, clock } = openTestDesk({ profile });
    opensCase(desk);
    for (let day = 0; day < 9; day++) {
      expect(desk.dailyCopy()).toMatchObject({ ok: true, value: expect.stringContaining('cases-2026-03-') });
      expect(desk.dailyCopy()).toEqual({ ok: true, value: null });
      clock.pass(DAY);
    }
    expect(copiesOf(profile)).toHaveLength(7);
    expect(copiesOf(profile)[0]).toContain('cases-2026-03-14.db');
    desk.close();
  });

  it('is a whole desk of its own, and never replaces a file', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    opensCase(desk);
    const elsewhere = temporaryProfile();
    const path = join(elsewhere, 'cases.db');
    expect(desk.backup(path)).toEqual({ ok: true, value: null });
    expect(desk.backup(path)).toMatchObject({ ok: false, error: { kind: 'file', name: path } });
    const copy = openTestDesk({ profile: elsewhere });
    expect([...copy.desk.exportEvents()]).toEqual([...desk.exportEvents()]);
    expect(copy.desk.check().problems).toEqual([]);
    copy.desk.close();
    desk.close();
  });
});

describe('a damaged file', () => {
  it('gives customers, templates and drafts too', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    const number = opensCase(before.desk);
    before.desk.saveTemplate('Outage', { title: 'Outage' });
    before.desk.saveDraft({ title: 'Half written' });
    before.desk.close();
    leavesUncleanly(profile);
    const file = join(profile, 'cases.db');
    // The queue's own index is damaged: it is derived, and found by the check after an unclean exit.
    scribblesOver(file, pageOf(file, 'queue_order') * 4096, 4096);
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toContain('damaged');
    expect(desk.readOrganization('ACME')).toMatchObject({
      value: { card: { registered: true, contacts: 1 } },
    });
    expect(desk.templates().map(({ name }) => name)).toEqual(['Outage']);
    expect(desk.drafts().map(({ form }) => form)).toEqual([{ title: 'Half written' }]);
    expect(desk.readCase(number)).toMatchObject({ value: { contact: { number: 1 } } });
    expect(desk.check().problems).toEqual([]);
    desk.close();
  });

  it('is found after an unclean exit, set aside, and made anew from the newest copy', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    const number = opensCase(before.desk);
    before.desk.dailyCopy();
    const lines = [...before.desk.exportEvents()];
    before.desk.close();
    leavesUncleanly(profile);
    const file = join(profile, 'cases.db');
    scribblesOver(file, 4096, statSync(file).size - 4096);
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toMatch(/^The case file was damaged\. Started from cases-2026-03-0\d\.db\./);
    expect(desk.recoveredCases).toMatchObject({ toCheck: [], gone: 0, keptBytes: expect.any(Number) });
    expect([...desk.exportEvents()]).toEqual(lines);
    expect(desk.check().problems).toEqual([]);
    does(desk, { type: 'respond', case: number });
    expect(readdirSync(profile).some((name) => name.startsWith('cases.db.damaged-'))).toBe(true);
    desk.close();
    const after = openTestDesk({ profile });
    expect(after.desk.recovered).toBeNull();
    after.desk.close();
  });

  it('gives what it still can when there is no copy', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    opensCase(before.desk);
    const lines = [...before.desk.exportEvents()];
    before.desk.close();
    leavesUncleanly(profile);
    const file = join(profile, 'cases.db');
    // The last pages hold indexes and alerts, not the log.
    scribblesOver(file, statSync(file).size - 4096 * 3, 4096 * 3);
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toContain('There was no copy to start from. Read from the damaged file: 1 event');
    expect([...desk.exportEvents()]).toEqual(lines);
    desk.close();
  });

  it('that is no database at all is set aside too', () => {
    const profile = temporaryProfile();
    writeFileSync(join(profile, 'cases.db'), 'This is a letter, not a database.'.repeat(200));
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toContain('damaged');
    expect(desk.isEmpty()).toBe(true);
    desk.close();
  });

  it('that is whole is opened without a word after an unclean exit', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    opensCase(before.desk);
    before.desk.close();
    leavesUncleanly(profile);
    const { desk } = openTestDesk({ profile });
    expect(desk.recovered).toBeNull();
    expect(desk.caseCount()).toBe(1);
    desk.close();
  });
});

/** A desk with one case in its newest copy, one more after it, and a draft; closed in order. */
function twoCasesOneCopied() {
  const profile = temporaryProfile();
  const { desk } = openTestDesk({ profile });
  opensCase(desk);
  desk.dailyCopy();
  const copied = [...desk.exportEvents()];
  opensCase(desk);
  desk.saveDraft({ title: 'Half written' });
  const lines = [...desk.exportEvents()];
  desk.close();
  return { profile, file: join(profile, 'cases.db'), copied, lines };
}

/** What the next start has and says. */
function nextStart(profile: string) {
  const { desk } = openTestDesk({ profile });
  const found = { said: desk.recovered, lines: [...desk.exportEvents()], problems: desk.check().problems };
  desk.close();
  return found;
}

describe('a recovery whose process ended', () => {
  const aside = 'cases.db.damaged-then';

  it('before anything was renamed is done by the next start', () => {
    const { profile, lines } = twoCasesOneCopied();
    writeNote(profile, { step: 'setting-aside', found: 'The case file was damaged.', aside });
    expect(nextStart(profile)).toEqual({
      said: expect.stringContaining(`kept as ${aside}.`),
      lines,
      problems: [],
    });
    expect(nextStart(profile).said).toBeNull();
  });

  it('with the damaged file set aside and its -wal not yet goes on with both', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    writeNote(profile, { step: 'setting-aside', found: 'The case file was damaged.', aside });
    renameSync(file, join(profile, aside));
    expect(nextStart(profile)).toMatchObject({ lines, problems: [] });
  });

  it('with a copy under the new name, and nothing read from the damaged file yet, reads it', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    writeNote(profile, { step: 'building', found: 'The case file was damaged.', aside });
    renameSync(file, join(profile, aside));
    copyFileSync(copiesOf(profile)[0] ?? '', `${file}.recovering`);
    expect(nextStart(profile)).toMatchObject({ lines, problems: [] });
  });

  it('with the new file in its place says what was done, until the projection stands', () => {
    const { profile, lines } = twoCasesOneCopied();
    writeNote(profile, { step: 'placing', words: 'What was done.' });
    expect(nextStart(profile)).toEqual({ said: 'What was done.', lines, problems: [] });
    expect(nextStart(profile).said).toBeNull();
  });

  it('and that fails is tried again by the next start', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    scribblesOver(file, 0, 4096);
    // In the way of the new file.
    mkdirSync(`${file}.recovering/full`, { recursive: true });
    expect(() => openTestDesk({ profile })).toThrow();
    rmSync(`${file}.recovering`, { recursive: true });
    expect(nextStart(profile).lines).toEqual(expect.arrayContaining(lines.slice(0, 1)));
    expect(nextStart(profile).said).toBeNull();
  });

  it('keeps each damaged file, also two of one instant', () => {
    const { profile, file } = twoCasesOneCopied();
    for (let n = 0; n < 2; n++) {
      scribblesOver(file, 0, 4096);
      openTestDesk({ profile }).desk.close();
    }
    expect(readdirSync(profile).filter((name) => /^cases\.db\.damaged-[^.]+$/.test(name))).toHaveLength(2);
  });
});

describe('in the place of the case file', () => {
  it('nothing while copies exist is a loss: it starts from the copy, and says so', () => {
    const { profile, file, copied } = twoCasesOneCopied();
    rmSync(file);
    const { said, lines, problems } = nextStart(profile);
    expect(said).toMatch(
      /^The case file was missing\. Started from cases-\S+\.db\. Event 2 of the log is missing\.$/,
    );
    expect({ lines, problems }).toEqual({ lines: copied, problems: [] });
  });

  it('an empty file while copies exist is a loss too', () => {
    const { profile, file, copied } = twoCasesOneCopied();
    writeFileSync(file, '');
    const { said, lines } = nextStart(profile);
    expect(said).toMatch(/^The case file was empty\. Started from cases-/);
    expect(lines).toEqual(copied);
  });

  it('an empty file with a -wal beside it does not cost the -wal', () => {
    const profile = temporaryProfile();
    writeFileSync(join(profile, 'cases.db'), '');
    writeFileSync(join(profile, 'cases.db-wal'), Buffer.alloc(9000, 1));
    expect(nextStart(profile).said).toContain('The damaged file was kept as');
    const wal = readdirSync(profile).find((name) => /damaged-.*-wal$/.test(name));
    expect(readFileSync(join(profile, wal ?? ''))).toEqual(Buffer.alloc(9000, 1));
  });

  it('an empty file and nothing else is a new desk, without a word', () => {
    const profile = temporaryProfile();
    writeFileSync(join(profile, 'cases.db'), '');
    expect(nextStart(profile)).toEqual({ said: null, lines: [], problems: [] });
  });

  it('a folder is refused in words', () => {
    const profile = temporaryProfile();
    mkdirSync(join(profile, 'cases.db'));
    expect(() => openTestDesk({ profile })).toThrow(/is not a file.*Nothing was changed/);
  });

  it('a database of another program is refused before a byte of it is written', () => {
    const profile = temporaryProfile();
    const file = join(profile, 'cases.db');
    const foreign = openDatabase(join(temporaryProfile(), 'foreign.db'));
    foreign.exec('CREATE TABLE recipe (name TEXT); PRAGMA user_version = 7; PRAGMA journal_mode = DELETE');
    foreign.exec(`VACUUM INTO '${file}'`);
    foreign.close();
    leavesUncleanly(profile);
    const before = readFileSync(file);
    expect(() => openTestDesk({ profile })).toThrow(RefusedFileError);
    expect(() => openTestDesk({ profile })).toThrow(/another program.*Nothing was changed/);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(profile).sort()).toEqual(['cases.db', 'running']);
  });
});

describe('what lies beside the case file', () => {
  /** The files of a desk as they are while it runs, in a profile of their own. */
  function takenWhileRunning(): { profile: string; file: string; lines: string[] } {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    for (let n = 0; n < 5; n++) opensCase(desk);
    const lines = [...desk.exportEvents()];
    const elsewhere = temporaryProfile();
    for (const part of ['cases.db', 'cases.db-wal']) copyFileSync(join(profile, part), join(elsewhere, part));
    desk.close();
    return { profile: elsewhere, file: join(elsewhere, 'cases.db'), lines };
  }

  it('is taken in without a word when it is whole', () => {
    const { profile, lines } = takenWhileRunning();
    expect(nextStart(profile)).toEqual({ said: null, lines, problems: [] });
  });

  it('a -shm that is no such thing does no harm', () => {
    const { profile, file, lines } = takenWhileRunning();
    writeFileSync(`${file}-shm`, Buffer.alloc(32768, 0x77));
    expect(nextStart(profile)).toEqual({ said: null, lines, problems: [] });
  });

  it('a -wal whose end was torn by a kill is no damage', () => {
    const { profile, file } = takenWhileRunning();
    const wal = readFileSync(`${file}-wal`);
    writeFileSync(`${file}-wal`, wal.subarray(0, wal.length - 100));
    expect(nextStart(profile)).toMatchObject({ said: null, problems: [] });
  });

  it('a -wal that is broken in its middle lost acknowledged work, and it is said', () => {
    const { profile, file } = takenWhileRunning();
    scribblesOver(`${file}-wal`, Math.floor(statSync(`${file}-wal`).size / 2), 16);
    const { said, problems } = nextStart(profile);
    expect(said).toMatch(/^The case file was damaged\..*may be missing/);
    expect(problems).toEqual([]);
  });
});

describe('the end of the case file', () => {
  /** Ends as a kill does: the -wal stays, and nobody marked the desk as closed. */
  function killed(profile: string, cases: number): { lines: string[]; wal: Buffer; whole: Buffer } {
    const { desk } = openTestDesk({ profile });
    for (let n = 0; n < cases; n++) opensCase(desk);
    const lines = [...desk.exportEvents()];
    const file = join(profile, 'cases.db');
    const [whole, wal] = [readFileSync(file), readFileSync(`${file}-wal`)];
    desk.close();
    writeFileSync(file, whole);
    writeFileSync(`${file}-wal`, wal);
    leavesUncleanly(profile);
    return { lines, wal, whole };
  }

  it('that went with its -wal is missed: how much is said', () => {
    const profile = temporaryProfile();
    killed(profile, 4);
    rmSync(join(profile, 'cases.db-wal'));
    const { said, lines } = nextStart(profile);
    expect(said).toMatch(
      /^The case file lacked what was written to it last.*Events 1 to 4 of the log are missing\./,
    );
    expect(lines).toEqual([]);
  });

  it('that went with its -wal is taken from a copy, as far as there is one', () => {
    const profile = temporaryProfile();
    const first = openTestDesk({ profile }).desk;
    opensCase(first);
    expect(first.dailyCopy()).toMatchObject({ ok: true });
    const copied = [...first.exportEvents()];
    first.close();
    killed(profile, 2);
    rmSync(join(profile, 'cases.db-wal'));
    scribblesOver(join(profile, 'cases.db'), 0, 4096);
    const { said, lines } = nextStart(profile);
    expect(said).toContain('Events 2 to 3 of the log are missing.');
    expect(lines).toEqual(copied);
  });

  it('is not taken back by a -wal of an earlier time, which is set aside', () => {
    const profile = temporaryProfile();
    const { wal } = killed(profile, 2);
    const { desk } = openTestDesk({ profile });
    for (let n = 0; n < 3; n++) opensCase(desk);
    const lines = [...desk.exportEvents()];
    desk.close();
    writeFileSync(join(profile, 'cases.db-wal'), wal);
    const { said, ...rest } = nextStart(profile);
    expect(said).toMatch(/a -wal of an earlier time.*Nothing is missing\./);
    expect(rest).toEqual({ lines, problems: [] });
    expect(readdirSync(profile).filter((name) => /damaged-.*-wal$/.test(name))).toHaveLength(1);
    expect(nextStart(profile).said).toBeNull();
  });

  it('is there after a kill, and nothing is said', () => {
    const profile = temporaryProfile();
    const { lines } = killed(profile, 3);
    expect(nextStart(profile)).toEqual({ said: null, lines, problems: [] });
  });

  it('in an older file that was put in its place is missed', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    opensCase(desk);
    desk.backup(join(profile, 'older.db'));
    opensCase(desk);
    desk.close();
    renameSync(join(profile, 'older.db'), join(profile, 'cases.db'));
    expect(nextStart(profile).said).toContain('Event 2 of the log is missing.');
  });
});

describe('a case file that is moved away or exchanged while it is open', () => {
  const exchanges: Readonly<Record<string, (file: string, other: string) => void>> = {
    'a deleted one': (file) => {
      for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
    },
    'one that an older copy took the place of': (file, other) => renameSync(other, file),
  };
  it.each(Object.entries(exchanges))('%s: nothing more is acknowledged, nothing is lost', (_, exchange) => {
    const profile = temporaryProfile();
    const file = join(profile, 'cases.db');
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    opensCase(desk);
    desk.backup(join(profile, 'older.db'));
    opensCase(desk);
    const lines = [...desk.exportEvents()];
    exchange(file, join(profile, 'older.db'));
    expect(desk.command({ type: 'note', case: '2026-000001', text: 'Too late' })).toMatchObject({
      ok: false,
      error: { kind: 'not-written', reason: expect.stringContaining('was moved, deleted or exchanged') },
    });
    expect(heard).toBeGreaterThan(0);
    desk.close();
    const { said, ...rest } = nextStart(profile);
    expect(said).toMatch(/Started from backup-.*Nothing is missing\./);
    expect(rest).toEqual({ lines, problems: [] });
  });
});

describe('damage that shows while the desk is open', () => {
  it('is told to the person, and the next start mends it', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    scribblesOver(file, pageOf(file, 'queue_order') * 4096, 4096);
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    expect(desk.recovered).toBeNull();
    expect(() => desk.queueWindow({ view: 'open', filter: {}, from: 0, to: 10 })).toThrow(/malformed/);
    expect(heard).toBeGreaterThan(0);
    desk.close();
    expect(nextStart(profile)).toEqual({ said: expect.stringContaining('damaged'), lines, problems: [] });
    expect(nextStart(profile).said).toBeNull();
  });

  it('is found by the copy of the day after a clean exit', () => {
    const { profile, file } = twoCasesOneCopied();
    rmSync(join(profile, 'copies'), { recursive: true });
    scribblesOver(file, pageOf(file, 'alert') * 4096, 4096);
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    expect(desk.dailyCopy()).toMatchObject({ ok: false, error: { reason: expect.stringContaining('anew') } });
    expect(heard).toBeGreaterThan(0);
    desk.close();
    expect(nextStart(profile)).toMatchObject({ said: expect.stringContaining('damaged'), problems: [] });
  });

  it('that shows while it is being opened is mended at once', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    scribblesOver(file, pageOf(file, 'edition') * 4096, 4096);
    let heard = 0;
    const { desk } = openTestDesk({ profile, onDamage: () => heard++ });
    expect(desk.recovered).toContain('damaged');
    expect([...desk.exportEvents()]).toEqual(lines);
    expect(heard).toBe(0);
    desk.close();
    expect(nextStart(profile)).toMatchObject({ said: null, problems: [] });
  });
});

describe('word that a file is to be checked', () => {
  it('is acted upon by the next opening, once', () => {
    const { profile, file, lines } = twoCasesOneCopied();
    scribblesOver(file, pageOf(file, 'queue_order') * 4096, 4096);
    orderCheck(profile);
    expect(nextStart(profile)).toEqual({ said: expect.stringContaining('damaged'), lines, problems: [] });
    expect(readdirSync(join(profile, 'running'))).toEqual([]);
  });

  it('is left by a process whose number was given to another one since', () => {
    const profile = temporaryProfile();
    markRunning(profile).remove();
    // The first process of the computer runs, and never was a desk.
    writeFileSync(join(profile, 'running', '1'), 'an earlier run 17');
    const mark = markRunning(profile);
    expect(mark.mustCheck).toBe(process.platform === 'linux');
    mark.remove();
  });

  it('never makes a program rename a file that another one has open', () => {
    const { profile, file } = twoCasesOneCopied();
    scribblesOver(file, 0, 4096);
    writeFileSync(join(profile, 'running', String(process.ppid)), '');
    const before = readFileSync(file);
    expect(() => openTestDesk({ profile })).toThrow(/another Severity Desk has it open/);
    expect(readFileSync(file)).toEqual(before);
    rmSync(join(profile, 'running', String(process.ppid)));
    expect(nextStart(profile).said).toContain('damaged');
  });
});
