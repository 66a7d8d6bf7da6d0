import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventLine, openedLine } from '../../support/givenEvents.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { desk, linesOf, MONDAY_0914, temporaryFile } from './runCommand.ts';

const vectors = resolve(import.meta.dirname, '../../fixtures/vectors');
const files = ['business-time', 'case-clocks', 'case-queue'].map((name) => join(vectors, `${name}.jsonl`));

const add = { zone: 'Europe/Vienna', week: { mon: [['08:00', '17:00']] }, holidays: [], op: 'add' };
const right = { id: 'v-1', ...add, t: '2026-12-07T08:00:00Z', ms: 60_000, expect: '2026-12-07T08:01:00Z' };
const wrong = { ...right, id: 'v-2', expect: '2026-12-07T08:02:00Z' };
const jsonl = (...values: ReadonlyArray<unknown>): string =>
  temporaryFile(values.map((value) => `${JSON.stringify(value)}\n`).join(''));

describe('vectors', () => {
  // However long it takes on a machine that does something else: how fast they are is a bench's affair.
  it('pass, all of them', { timeout: 0 }, async () => {
    expect(await desk(['vectors', ...files])).toEqual({ code: 0, out: '3468 passed, 0 failed\n', err: '' });
  });

  it('that fail are counted, and shown with both answers', async () => {
    const { code, out } = await desk(['vectors', jsonl(right, wrong)]);
    expect(code).toBe(1);
    expect(linesOf(out)).toEqual([
      '1 passed, 1 failed',
      'v-2 (events.jsonl:2)',
      '  expected "2026-12-07T08:02:00Z"',
      '  actual   "2026-12-07T08:01:00Z"',
    ]);
  });

  it('are answered one a line, whatever they expect', async () => {
    const { code, out } = await desk(['vectors', '--actual', jsonl(wrong), ...files.slice(1)]);
    const answers = linesOf(out).map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers[0]).toEqual({ id: 'v-2', actual: '2026-12-07T08:01:00Z' });
    expect(answers).toHaveLength(1 + 444 + 24);
    expect(answers.at(-1)).toEqual({ name: expect.any(String), actual: expect.any(Array) });
  });

  it('that cannot be asked fail and keep no other from being asked', async () => {
    const { code, out } = await desk(['vectors', jsonl({ id: 'v-0', op: 'guess' }, right, 'text')]);
    expect({ code, sum: linesOf(out)[0] }).toEqual({ code: 1, sum: '1 passed, 2 failed' });
  });
});

describe('clocks', () => {
  const events = `${openedLine({ case: 'A', at: '2026-12-04T22:00:00Z' })}
${openedLine({ case: 'B', at: '2026-12-04T22:00:00Z', severity: 1 })}`;

  it('are printed one JSON line a case in queue order, from a file or standard input', async () => {
    const fromFile = await desk(['clocks', '--now', MONDAY_0914, temporaryFile(events)]);
    expect(linesOf(fromFile.out).map((line) => JSON.parse(line).case)).toEqual(['B', 'A']);
    expect(await desk(['clocks', '--now', MONDAY_0914, '-'], events)).toEqual(fromFile);
  });

  it('do not run on the public holidays of the country', async () => {
    const opened = openedLine({ case: 'A', at: '2026-12-24T21:00:00Z', holidays: 'US' });
    const { out } = await desk(['clocks', '--now', '2026-12-24T21:00:00Z', '-'], opened);
    // Thursday 16:00 in New York; Friday is Christmas Day.
    expect(JSON.parse(out).response.due).toBe('2026-12-28T14:00:00.000Z');
  });

  it('are not printed for a file with a bad line, which is named', async () => {
    const folder = join(vectors, 'invalid-events');
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const { code, out, err } = await desk(['clocks', '--now', MONDAY_0914, join(folder, name)]);
      expect({ name, code, out }).toEqual({ name, code: 1, out: '' });
      expect(err).toMatch(new RegExp(`^Line ${expected[name].line} `));
      expect(err).toContain(expected[name].about);
    }
  });
});

describe('targets and explanations', () => {
  const friday = ['--severity', '2', '--opened', '2026-12-04T16:40:00+01:00', '--zone', 'Europe/Vienna'];

  it('say when each clock is due', async () => {
    const { out } = await desk(['targets', ...friday, '--holidays', 'AT']);
    const [response, restoration, rca] = linesOf(out);
    expect(response).toMatch(/^Response +1 business hour +Mon 7 Dec 08:40 Vienna +Mon 7 Dec 09:40 Bucharest/);
    // Tuesday is a holiday in Austria.
    expect(restoration).toMatch(/^Restoration +2 business days +Wed 9 Dec 16:40 Vienna/);
    expect(rca).toMatch(/^RCA +5 business days +starts at the resolution$/);
  });

  it('say it for programs too', async () => {
    const { out } = await desk(['targets', ...friday, '--edition', 'means', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      response: { kind: 'deadline', due: '2026-12-07T07:40:00.000Z' },
      restoration: { kind: 'mean', targetMs: 72 * 3_600_000, due: '2026-12-07T15:40:00.000Z' },
      rca: null,
    });
  });

  it('lay the sum open line by line', async () => {
    const { out } = await desk(['explain', ...friday, '--holidays', 'AT']);
    expect(out).toMatch(/Fri 4 Dec +16:40 opened, 17:00 office closes +\+0:20 +0:20/);
    expect(out).toMatch(/Tue 8 Dec +Mariä Empfängnis, holiday/);
    expect(out).toContain('Due Mon 7 Dec 08:40 in Vienna, Mon 7 Dec 09:40 here');
    expect(out).toMatch(/\nBy zone rules 2\d{3}[a-z]+\n$/);
  });

  it('names the target that a clock was measured by, whatever the severity became after it stopped', async () => {
    const profile = temporaryProfile();
    const file = temporaryFile(
      [
        openedLine({ case: 'A', at: '2026-12-01T15:00:00Z', severity: 2 }),
        eventLine('A', 'responded', '2026-12-01T15:10:00Z', { channel: 'web' }),
        eventLine('A', 'severity-set', '2026-12-01T15:20:00Z', { severity: 4, reason: 'a question' }),
      ].join('\n'),
    );
    await desk(['import', file, '--profile', profile]);
    expect((await desk(['explain', 'A', '--profile', profile])).out).toContain('Response: 1:00\n');
  });

  it('refuses a profile without a case, whose edited days it would not count', async () => {
    const { code, err } = await desk(['explain', ...friday, '--profile', temporaryProfile()]);
    expect(code).toBe(2);
    expect(err).toContain('explain needs a case');
  });

  it('count exactly the target', async () => {
    const { out } = await desk(['explain', ...friday, '--json']);
    const { response, restoration, rca } = JSON.parse(out);
    expect(rca).toBeNull();
    for (const { lines, targetMs } of [response, restoration]) {
      const counted = lines.map((line: { countedMs: number }) => line.countedMs);
      expect(counted.reduce((sum: number, ms: number) => sum + ms)).toBe(targetMs);
    }
  });
});

describe('a command line that is not understood', () => {
  it.each([
    [['clocks', '-'], '--now'],
    [['clocks', '-', '--now', 'noon'], 'It must be an instant'],
    [['targets', '--severity', '5'], 'It must be a whole number from 1 to 4'],
    [['targets', '--zone', 'Europe/Wien'], 'It must be a time zone'],
    [['targets', '--holidays', 'XX'], 'No public holidays are known'],
    [['queue', '--view', 'all'], 'Allowed choices'],
    [['vectors'], 'file'],
    [['fly'], 'fly'],
    [[], 'Usage'],
  ])('ends %j with code 2 and says what is wrong', async (args, words) => {
    const { code, out, err } = await desk(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  it('is not one that asks for help', async () => {
    expect(await desk(['help'])).toMatchObject({ code: 0, err: '' });
  });
});
