import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { publicHolidays } from '../../../main/holidays/publicHolidays.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { createTeamOrder } from '../../support/team/aTeamOrder.ts';
import { aCustomer, anOpening } from '../../support/team/commandLines.ts';
import { desk, linesOf, MONDAY_0914, temporaryFile, temporaryFolder } from './runCommand.ts';

const now = () => Date.parse(MONDAY_0914);

/** Opens the desk of a profile as one of a team, without a window and without a server. */
function open(profile: string) {
  return openDesk({
    words: english,
    profile,
    now,
    newId: createIds(now),
    by: () => 'nobody',
    holidays: publicHolidays,
    joins: { team: 7, name: 'Care', handle: 'AM', desk: 'AM-7KD' },
  });
}

async function does(profile: string, ...commands: ReadonlyArray<object>) {
  const file = temporaryFile(commands.map((command) => `${JSON.stringify(command)}\n`).join(''));
  return desk(['apply', file, '--commands', '--profile', profile]);
}

/** A profile with one case that the team has and one that waits for it; the first has a step that waits, too. */
async function aTeamProfile(): Promise<string> {
  const profile = temporaryFolder();
  const order = createTeamOrder();
  const first = open(profile);
  first.team?.keepLease(order.lease(50));
  first.close();
  await does(profile, ...aCustomer, anOpening);
  const meets = open(profile);
  order.push('AM-7KD', meets.team?.cases.pending(200) ?? []);
  meets.team?.cases.takePage(order.after(0));
  meets.close();
  await does(profile, { type: 'respond', case: '10001' }, { ...anOpening, title: 'Not sent yet' });
  return profile;
}

describe('on a profile of a team, with steps that wait for it,', () => {
  it.each([
    [['queue'], ['10001', 'Not sent yet']],
    [['queue', '--json'], ['"case":"10002"']],
    [['explain', '10002'], ['Response']],
    [['export'], ['"responded"', 'Not sent yet']],
    [['export', '--format', 'csv'], ['Not sent yet']],
    [['report', '--from', '2026-12-07', '--to', '2026-12-07'], ['10002']],
    [['days', 'AT'], ['2026-12-08']],
    [['organizations', 'list'], ['donaulicht']],
    [['moved'], []],
    [['check'], ['2 cases (2 open)', 'All is well.']],
    [['rebuild'], ['Rebuilt 2 cases']],
    [['diagnose'], ['7 events, 2 cases']],
  ])('%j shows both', async (args, found) => {
    const profile = await aTeamProfile();
    const { code, out, err } = await desk([...args, '--profile', profile]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const words of found) expect(out).toContain(words);
  });

  it('a rebuild gives what was there', async () => {
    const profile = await aTeamProfile();
    const before = await desk(['queue', '--json', '--profile', profile]);
    await desk(['rebuild', '--profile', profile]);
    expect(await desk(['queue', '--json', '--profile', profile])).toEqual(before);
    expect(await desk(['check', '--profile', profile])).toMatchObject({ code: 0 });
  });

  it('a copy holds what waits, and a restore begins with it', async () => {
    const profile = await aTeamProfile();
    const copy = join(temporaryFolder(), 'copy.db');
    await desk(['backup', copy, '--profile', profile]);
    expect(existsSync(copy)).toBe(true);
    await does(profile, { type: 'respond', case: '10002' });
    const restored = await desk(['restore', '--from', copy, '--profile', profile]);
    expect(restored).toMatchObject({ code: 0, err: expect.stringContaining('restored as asked') });
    const again = open(profile);
    expect(again.team?.member).toMatchObject({ handle: 'AM', desk: 'AM-7KD' });
    expect(again.team?.cases.head().g).toBe(3);
    // What came after the copy is added: it was acknowledged.
    expect(again.team?.cases.pending()).toHaveLength(3);
    again.close();
    expect(await desk(['check', '--profile', profile])).toMatchObject({ code: 0 });
  });

  it('an exported log, imported into a profile without a team, gives the same bytes again', async () => {
    const profile = await aTeamProfile();
    const { out } = await desk(['export', '--profile', profile]);
    const other = temporaryFolder();
    const taken = await desk(['import', temporaryFile(out), '--profile', other]);
    expect(taken.code).toBe(0);
    expect((await desk(['export', '--profile', other])).out).toBe(out);
    expect(linesOf(out).length).toBeGreaterThan(3);
  });
});
