import { describe, expect, it } from 'vitest';
import { teamsOf } from '../../../main/team/roster/teamsOf.ts';
import { aTeam } from '../support/aTeam.ts';
import { refusalOf } from '../support/connect.ts';

describe('the teams of a login', () => {
  it('are told with their names, the others not, nor what else is known of a team', async () => {
    const [own, other] = [await aTeam(['AM', 'admin'], ['DN', 'analyst']), await aTeam(['AM', 'admin'])];
    const desk = await own.desk('DN');
    const told = await teamsOf(desk);
    expect(told).toContainEqual({ team: own.number, name: 'Test', handle: 'DN', role: 'analyst' });
    expect(told.map(({ team }) => team)).not.toContain(other.number);
    expect(await desk.ask('SELECT name FROM desk.team WHERE team = $1', other.number)).toEqual([]);
    expect(await refusalOf(desk.ask('SELECT next_number FROM desk.team'))).toBe('42501');
  });

  it('leave out a team that the member left', async () => {
    const team = await aTeam(['AM', 'admin'], ['DN', 'analyst']);
    await (await team.desk('AM')).ask(
      "SELECT desk.change_member($1, 'DN', 'DN', 'analyst', false)",
      team.number,
    );
    const told = await teamsOf(await team.desk('DN'));
    expect(told.map((one) => one.team)).not.toContain(team.number);
  });
});
