import { describe, expect, it } from 'vitest';
import { desk, startDesk } from '../../main/headless/runCommand.ts';
import { aCustomer, anOpening } from '../../support/team/commandLines.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { aTeam } from '../support/aTeam.ts';
import { commandDesk } from '../support/commandDesk.ts';

const DAYS_AGO = Date.now() - 5 * 86_400_000;

/** A desk of one's own with a case, that of some days ago. */
async function ownDesk(): Promise<string> {
  const profile = temporaryProfile();
  const command = startDesk(['apply', '-', '--commands', '--profile', profile], { now: () => DAYS_AGO });
  command.input.end([...aCustomer, anOpening].map((one) => `${JSON.stringify(one)}\n`).join(''));
  expect((await command.done).code).toBe(0);
  return profile;
}

describe('desk team join --cases-of', () => {
  it('brings the cases and customers of a desk of its own along, and leaves that desk as it is', async () => {
    const old = await ownDesk();
    const before = (await desk(['export', '--profile', old])).out;
    const am = commandDesk(await aTeam(['AM', 'lead']), 'AM');
    const { code, out, err } = await am.joins('--cases-of', old);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/1 case: 1 new, 0 updated[\s\S]*Up to date: 3 events, 1 case\./);
    expect((await am.run(['export'])).out).toBe(before);
    expect((await am.run(['organizations', 'list'])).out).toContain('donaulicht');
    expect((await am.run(['team', 'status'])).out).toMatch(/To send +nothing\nNot taken +nothing/);
    expect((await desk(['export', '--profile', old])).out).toBe(before);
  });

  it('gives a case whose number is taken another one, and twice is as good as once', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'lead']);
    const am = commandDesk(team, 'AM');
    await am.joins();
    await am.does(...aCustomer, anOpening);
    await am.run(['team', 'sync']);
    const [old, bk] = [await ownDesk(), commandDesk(team, 'BK')];
    await bk.joins('--cases-of', old);
    const { out } = await bk.run(['queue']);
    expect(out).toContain('10001/BK');
    expect((await bk.joins('--cases-of', old)).out).toContain('3 known already');
    expect((await bk.run(['queue'])).out.split('\n')).toHaveLength(out.split('\n').length);
  });

  it('is for a lead: an analyst is told so before anything is changed', async () => {
    const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const bk = commandDesk(team, 'BK');
    const { code, err } = await bk.joins('--cases-of', await ownDesk());
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Only a lead or an admin') });
    expect((await bk.run(['team', 'status'])).err).toContain('There are no cases');
  });

  it('takes nothing of a desk of another team', async () => {
    const other = commandDesk(await aTeam(['AM', 'admin']), 'AM');
    await other.joins();
    const am = commandDesk(await aTeam(['AM', 'admin']), 'AM');
    const { code, err } = await am.joins('--cases-of', other.profile);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('belongs to a team') });
  });
});
