import { describe, expect, it } from 'vitest';
import { aNote } from '../support/aStep.ts';
import { aTeam, type TeamDesk } from '../support/aTeam.ts';
import { refusalOf } from '../support/connect.ts';

async function people() {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst'], ['CL', 'lead']);
  const [am, bk, cl] = [await team.desk('AM'), await team.desk('BK'), await team.desk('CL')];
  return { number: team.number, team, am, bk, cl };
}

const change = ({ ask }: TeamDesk, team: number, handle: string, role: string, active: boolean) =>
  ask('SELECT desk.change_member($1, $2, $2, $3, $4)', team, handle, role, active);
const add = ({ ask }: TeamDesk, team: number, handle: string, login: string, role = 'analyst') =>
  ask('SELECT desk.add_member($1, $2, $2, $3, $4)', team, handle, role, login);

describe('an admin', () => {
  it('lets a login in, and it is noted who did', async () => {
    const { number, am, team } = await people();
    await add(am, number, 'DN', 'desk_dn');
    expect(await (await team.desk('DN')).push(aNote('1', 0, 'DN'))).toMatchObject([{ outcome: 'taken' }]);
    const rows = await am.ask(
      'SELECT handle, what, login FROM desk.member_change WHERE team = $1 AND n = 4',
      number,
    );
    expect(rows).toEqual([{ handle: 'DN', what: 'added', login: 'desk_am' }]);
  });

  it('ends all rights of a member at once, also of one that is connected', async () => {
    const { number, am, bk } = await people();
    await bk.push(aNote('1', 0, 'BK'));
    await change(am, number, 'BK', 'analyst', false);
    expect(await refusalOf(bk.push(aNote('1', 1, 'BK')))).toBe('SDMEM');
    expect(await bk.ask('SELECT 1 FROM desk.event WHERE team = $1', number)).toEqual([]);
  });

  it('cannot give a handle twice, also that of one who left, nor a login', async () => {
    const { number, am } = await people();
    await change(am, number, 'BK', 'analyst', false);
    expect(await refusalOf(add(am, number, 'BK', 'desk_dn'))).toBe('23505');
    expect(await refusalOf(add(am, number, 'DN', 'desk_bk'))).toBe('23505');
  });

  it.each(['policy', 'Policy', '', 'A B', 'A\nB', 'seventeen_letters'])(
    'cannot give the handle %j',
    async (handle) => {
      const { number, am } = await people();
      expect(await refusalOf(add(am, number, handle, 'desk_dn'))).toBe('23514');
    },
  );

  it('cannot leave a team without one', async () => {
    const { number, am } = await people();
    expect(await refusalOf(change(am, number, 'AM', 'lead', true))).toBe('SDARG');
    expect(await refusalOf(change(am, number, 'AM', 'admin', false))).toBe('SDARG');
    await change(am, number, 'CL', 'admin', true);
    await change(am, number, 'AM', 'lead', true);
  });

  it('is the one who administers: a lead and an analyst are refused', async () => {
    const { number, bk, cl } = await people();
    for (const desk of [bk, cl]) {
      expect(await refusalOf(add(desk, number, 'DN', 'desk_dn', 'admin'))).toBe('SDROL');
      expect(await refusalOf(change(desk, number, 'BK', 'admin', true))).toBe('SDROL');
      expect(await refusalOf(desk.ask('SELECT desk.raise_versions($1, 2, 1)', number))).toBe('SDROL');
    }
  });
});

describe('the versions of a team', () => {
  const raise = ({ ask }: TeamDesk, team: number, shape: number, protocol: number, all = false) =>
    ask('SELECT desk.raise_versions($1, $2, $3, $4)', team, shape, protocol, all);
  const beat = ({ ask }: TeamDesk, team: number, protocol: number, shape: number) =>
    ask("SELECT desk.beat($1, 'D1', $2, $3, 0, 0, NULL, false, NULL)", team, protocol, shape);

  it('shut out a desk whose protocol is too old, and every desk is told which they are', async () => {
    const { number, am, bk } = await people();
    await raise(am, number, 2, 2);
    expect(await refusalOf(bk.push(aNote('1', 0, 'BK')))).toBe('SDOLD');
    expect(
      await bk.ask('SELECT least_protocol, event_version, handle, role FROM desk.head($1)', number),
    ).toEqual([{ least_protocol: 2, event_version: 2, handle: 'BK', role: 'analyst' }]);
  });

  it('let a newer shape in once an admin says so', async () => {
    const { number, am } = await people();
    const newer = aNote('1', 0, 'AM', { version: 3 });
    expect(await am.push(newer)).toMatchObject([{ outcome: 'refused', why: 'too-new' }]);
    await raise(am, number, 3, 1);
    expect(await am.push(newer)).toMatchObject([{ outcome: 'taken' }]);
  });

  it('are not raised over a desk that could not follow, unless that is wanted', async () => {
    const { number, am, bk } = await people();
    await beat(bk, number, 1, 2);
    await expect(raise(am, number, 3, 1)).rejects.toThrow('BK (D1)');
    await raise(am, number, 3, 1, true);
  });

  it('never fall', async () => {
    const { number, am } = await people();
    await raise(am, number, 3, 2);
    await raise(am, number, 1, 1);
    expect(await am.ask('SELECT least_protocol, event_version FROM desk.head($1)', number)).toEqual([
      { least_protocol: 2, event_version: 3 },
    ]);
  });

  it('come with the time of the server', async () => {
    const { number, am } = await people();
    const [row] = await am.ask<{ now_ms: number }>('SELECT now_ms FROM desk.head($1)', number);
    const [direct] = await am.ask<{ ms: number }>(
      'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms',
    );
    expect(row?.now_ms).toBeLessThanOrEqual(direct?.ms ?? 0);
  });
});
