import { describe, expect, it } from 'vitest';
import { aTeam } from '../support/aTeam.ts';
import { commandDesk } from '../support/commandDesk.ts';

async function people() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const [am, bk] = [commandDesk(team, 'AM'), commandDesk(team, 'BK')];
  await am.joins();
  await bk.joins();
  return { team, am, bk };
}

describe('desk team members', () => {
  it('lists who belongs to the team, also for an analyst', async () => {
    const { bk } = await people();
    const { code, out } = await bk.run(['team', 'members']);
    expect(code).toBe(0);
    expect(out).toMatch(/Initials +Name +Role +Login\nAM +AM +admin +desk_am\nBK +BK +analyst +desk_bk\n/);
  });

  it('lets an admin take somebody in, who can join then', async () => {
    const { team, am } = await people();
    const added = await am.run(['team', 'members', 'add', 'DN', '--login', 'desk_dn', '--name', 'Dana N.']);
    expect(added).toMatchObject({ code: 0, err: '', out: expect.not.stringContaining('no login') });
    const dn = commandDesk(team, 'DN');
    expect((await dn.joins()).out).toContain('as DN');
    expect((await dn.run(['team', 'members', '--json'])).out).toContain('"name":"Dana N."');
  });

  it('says that a login has yet to be made, and how', async () => {
    const { am } = await people();
    const { code, out } = await am.run(['team', 'members', 'add', 'EV', '--login', 'ev_desk']);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('desk team sql --login ev_desk'),
    });
  });

  it('changes name and role, and leaves the rest', async () => {
    const { am } = await people();
    await am.run(['team', 'members', 'change', 'BK', '--role', 'lead']);
    await am.run(['team', 'members', 'change', 'BK', '--name', 'Björn K.']);
    expect((await am.run(['team', 'members'])).out).toMatch(/BK +Björn K\. +lead/);
  });

  it('ends the rights of who leaves, whose desk then says so and keeps what was done', async () => {
    const { am, bk } = await people();
    expect(await am.run(['team', 'members', 'off', 'BK'])).toMatchObject({ code: 0 });
    const { code, err } = await bk.run(['team', 'sync']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('no active member') });
    expect((await am.run(['team', 'members'])).out).toMatch(/BK.*left/);
    await am.run(['team', 'members', 'on', 'BK']);
    expect(await bk.run(['team', 'sync'])).toMatchObject({ code: 0 });
  });

  it.each([
    ['initials twice', ['add', 'BK', '--login', 'desk_dn'], 'never given twice'],
    ['a login twice', ['add', 'DN', '--login', 'desk_bk'], 'that of BK already'],
    ['a change of nobody', ['change', 'ZZ', '--role', 'lead'], 'no member ZZ'],
    ['a team without an admin', ['off', 'AM'], 'only admin'],
    ['an admin who becomes an analyst alone', ['change', 'AM', '--role', 'analyst'], 'only admin'],
  ])('refuses %s', async (_what, args, words) => {
    const { am } = await people();
    const { code, err } = await am.run(['team', 'members', ...args]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(words) });
  });

  it('is refused to an analyst, who is told whom to ask', async () => {
    const { bk } = await people();
    const { code, err } = await bk.run(['team', 'members', 'add', 'DN', '--login', 'desk_dn']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Ask a lead or an admin') });
  });
});
