import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { eventLine, openedLine } from '../../support/givenEvents.ts';
import { desk, linesOf, MONDAY_0914, temporaryFile, temporaryFolder } from './runCommand.ts';

const INCIDENTS = resolve(import.meta.dirname, '../../fixtures/data/servicenow-incidents.csv');
const EVENTS = `${openedLine({ case: 'A', at: '2026-12-04T10:00:00+01:00', title: 'Ein Fall' })}
${openedLine({ case: 'B', id: 'B-1', at: '2026-12-04T10:30:00.250Z', holidays: 'US' })}
${eventLine('A', 'responded', '2026-12-04T11:00:00Z', { colour: 'red', weight: 1.0 })}
`;

async function imported(text = EVENTS): Promise<string> {
  const profile = temporaryFolder();
  const { code } = await desk(['import', temporaryFile(text), '--profile', profile]);
  expect(code).toBe(0);
  return profile;
}

describe('import and export', () => {
  it('takes a file of events and says how much of it is new', async () => {
    const profile = temporaryFolder();
    const file = temporaryFile(EVENTS);
    const first = await desk(['import', file, '--profile', profile]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('2 cases: 2 new, 0 updated');
    expect(first.out).toContain('3 events taken, 0 known already');
    const again = await desk(['import', file, '--profile', profile]);
    expect(again.out).toContain('0 events taken, 3 known already');
  });

  it('gives the same bytes from a profile into which the export was imported', async () => {
    const first = await desk(['export', '--profile', await imported()]);
    const second = await desk(['export', '--profile', await imported(first.out)]);
    expect(second.out).toBe(first.out);
    expect(linesOf(first.out)).toHaveLength(3);
  });

  it('writes to a file what it would print', async () => {
    const profile = await imported();
    const file = join(temporaryFolder(), 'log.jsonl');
    const { code, out } = await desk(['export', '--profile', profile, '--out', file]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toBe((await desk(['export', '--profile', profile])).out);
  });

  it('takes nothing of a file with one bad line, and names it', async () => {
    const profile = temporaryFolder();
    const bad = eventLine('A', 'customer-replied', '2026-12-04T12:00:00Z');
    const { code, err } = await desk(['import', temporaryFile(`${EVENTS}${bad}\n`), '--profile', profile]);
    expect(code).toBe(1);
    expect(err).toContain('Line 4 (type): "customer-replied" is not possible');
    expect(err).toContain('Nothing of events.jsonl was taken.');
    expect(await desk(['export', '--profile', profile])).toMatchObject({ code: 0, out: '' });
  });

  it('leaves everything as it is in a dry run', async () => {
    const profile = temporaryFolder();
    const { code, out } = await desk(['import', temporaryFile(EVENTS), '--profile', profile, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('Would take 2 cases, 3 events. Nothing was taken.');
    expect(existsSync(join(profile, 'cases.db'))).toBe(false);
  });
});

describe('a table', () => {
  it('of our own is taken back byte for byte', async () => {
    const profile = await imported();
    const { out } = await desk(['export', '--profile', profile, '--format', 'csv']);
    const other = temporaryFolder();
    const file = temporaryFile(out, 'events.csv');
    expect(await desk(['import', file, '--profile', other])).toMatchObject({ code: 0, err: '' });
    const logs = [profile, other].map((folder) => desk(['export', '--profile', folder]));
    const [log, same] = await Promise.all(logs);
    expect(same?.out).toBe(log?.out);
  });

  it('of a ServiceNow log is taken once its zone is known', async () => {
    const profile = temporaryFolder();
    const unsaid = await desk(['import', INCIDENTS, '--profile', profile]);
    expect(unsaid.code).toBe(2);
    expect(unsaid.err).toMatch(/^--zone: .* carry no zone/);
    const taken = await desk(['import', INCIDENTS, '--profile', profile, '--zone', 'Asia/Kolkata']);
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toContain('445 cases: 445 new, 0 updated');
    const again = await desk(['import', INCIDENTS, '--profile', profile, '--zone', 'Asia/Kolkata']);
    expect(again.out).toContain('0 events taken');
  });

  it('is refused with the row that contradicts the order of its dates', async () => {
    const args = ['--profile', temporaryFolder(), '--zone', 'Asia/Kolkata', '--date-order', 'mdy'];
    const { code, err } = await desk(['import', INCIDENTS, ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(/^--date-order: .* row 2 holds “29-02-2016/);
  });
});

describe('upkeep', () => {
  it('finds nothing wrong with a sound profile', async () => {
    const { code, out } = await desk(['check', '--profile', await imported()]);
    expect({ code, out }).toEqual({ code: 0, out: '3 events, 2 cases (2 open), 0 drafts\nAll is well.\n' });
  });

  it('finds a projection that is not what the log says, and rebuilding mends it', async () => {
    const profile = await imported();
    const database = openDatabase(join(profile, 'cases.db'));
    database.run('UPDATE case_row SET severity = 1');
    database.close();
    const found = await desk(['check', '--profile', profile]);
    expect(found.code).toBe(1);
    expect(found.out).toContain('differs from what the log says');
    expect(await desk(['rebuild', '--profile', profile])).toMatchObject({
      code: 0,
      out: 'Rebuilt 2 cases\n',
    });
    expect((await desk(['check', '--profile', profile])).code).toBe(0);
  });

  it('writes a copy that is a profile of its own, and replaces no file', async () => {
    const profile = await imported();
    const copy = join(temporaryFolder(), 'cases.db');
    expect(await desk(['backup', copy, '--profile', profile])).toMatchObject({ code: 0 });
    const log = await desk(['export', '--profile', join(copy, '..')]);
    expect(log.out).toBe((await desk(['export', '--profile', profile])).out);
    const again = await desk(['backup', copy, '--profile', profile]);
    expect(again.code).toBe(1);
    expect(again.err).toContain('is there already');
  });

  it('keeps a copy without a name beside the daily ones', async () => {
    const profile = await imported();
    const { out } = await desk(['backup', '--profile', profile]);
    expect(out).toContain(join(profile, 'copies', 'backup-2026-12-07T07-14-22-000Z.db'));
  });

  it('takes no folder without cases for a queue', async () => {
    const empty = temporaryFolder();
    for (const command of ['export', 'queue', 'check', 'rebuild', 'backup']) {
      const { code, err } = await desk([command, '--profile', empty]);
      expect({ code, err }).toEqual({ code: 1, err: `There are no cases in ${empty}.\n` });
    }
    expect(existsSync(join(empty, 'cases.db'))).toBe(false);
  });
});

describe('queue', () => {
  it('lists what `clocks` prints, in its order', async () => {
    const profile = temporaryFolder();
    await desk(['sample', '--profile', profile, '--now', MONDAY_0914]);
    const log = temporaryFile((await desk(['export', '--profile', profile])).out);
    const clocks = linesOf((await desk(['clocks', '--now', MONDAY_0914, log])).out)
      .map((line) => JSON.parse(line))
      .filter(({ state }) => state !== 'closed');
    const queue = linesOf((await desk(['queue', '--profile', profile, '--now', MONDAY_0914, '--json'])).out);
    expect(clocks.length).toBeGreaterThan(10);
    expect(queue.map((line) => JSON.parse(line))).toMatchObject(clocks);
  });

  it('shows the words of the screen in columns', async () => {
    const profile = await imported();
    const { out } = await desk(['queue', '--profile', profile, '--now', '2026-12-04T14:45:00Z']);
    const [head = '', first = '', second = '', sum] = linesOf(out);
    expect(head).toMatch(/^Sev +Case +Title +Customer +State +Owner +Response +Restoration +Next step$/);
    expect(first).toContain('0:15:00 at risk');
    expect(second).toContain('4d 7h 3%');
    expect(second.indexOf('Ein Fall')).toBe(head.indexOf('Title'));
    expect(sum).toBe('2 cases');
  });

  it('shows another view, and says when it is empty', async () => {
    const { out } = await desk(['queue', '--profile', await imported(), '--view', 'closed']);
    expect(out).toBe('No cases.\n');
  });

  it('lets no text of a case steer the terminal', async () => {
    const title = 'red \u001b[31m and\nnew \u202e line';
    const line = openedLine({ case: 'A', at: '2026-12-04T10:00:00Z', title });
    const { out } = await desk(['queue', '--profile', await imported(`${line}\n`)]);
    expect(out).toContain('red [31m and new line');
    expect(linesOf(out)).toHaveLength(3);
  });
});
