import { describe, expect, it } from 'vitest';
import type { HolidaySource } from '../../../main/desk/deskOptions.ts';
import { createSettingsSubject } from '../../../main/team/settings/settingsSubject.ts';
import type { TeamServer } from '../../../main/team/wire/teamServer.ts';
import { opensCase } from '../../support/memoryDesk.ts';
import { createTeam, derivedOn, type TeamMate } from '../../support/team/aTeamOfDesks.ts';
import { aTeam } from '../support/aTeam.ts';
import { addressOf, connectFor } from '../support/aWire.ts';

const IN_US = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York', holidays: 'US' };

/** Tables of holidays that close a date of each year. */
function tables(date: string): HolidaySource {
  return {
    closedDaysOf: (_, from, to) =>
      Array.from({ length: to - from + 1 }, (_year, n) => ({ date: `${from + n}-${date}`, name: 'Day off' })),
  };
}

async function shares({ team }: TeamMate, server: TeamServer): Promise<void> {
  const subject = createSettingsSubject(team.settings);
  const head = await server.head();
  team.noteRole(head.role);
  if (subject.known() !== head.settings) await subject.pull(server, head);
}

const madeOn = (mate: TeamMate): ReadonlyArray<string> =>
  derivedOn(mate).filter((table) => !/^(organization|contact) /.test(table));

describe('the settings of a team, on its server', () => {
  it('make two desks with other tables of holidays compute the same deadlines, by the first who needed one', async () => {
    const { number } = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const team = createTeam();
    const ann = team.mate('D1', 'AM', { holidays: tables('03-09') });
    const ben = team.mate('D2', 'BK', { holidays: tables('03-10') });
    const servers = [
      await connectFor(addressOf(number, 'AM')),
      await connectFor(addressOf(number, 'BK'), { desk: 'D2' }),
    ];
    const [anns, bens] = servers as [TeamServer, TeamServer];
    opensCase(ann.desk, { customer: IN_US, severity: 4 });
    opensCase(ben.desk, { customer: IN_US, severity: 4 });
    await Promise.all([shares(ann, anns), shares(ben, bens)]);
    for (const mate of [ann, ben, ann]) mate.meets();
    await shares(ann, anns);
    await shares(ben, bens);
    expect(ann.team.settings.known()).toBe((await anns.head()).settings);
    expect(madeOn(ann)).toEqual(madeOn(ben));
    expect([ann.team.settings.toPut(), ben.team.settings.toPut()]).toEqual([[], []]);
  });

  it('are changed by an admin, and an analyst is told before the server is asked', async () => {
    const { number } = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
    const team = createTeam();
    const [ann, ben] = [team.mate('D1', 'AM'), team.mate('D2', 'BK')];
    const anns = await connectFor(addressOf(number, 'AM'));
    const bens = await connectFor(addressOf(number, 'BK'), { desk: 'D2' });
    await shares(ann, anns);
    await shares(ben, bens);
    const goals = { response: 80, restoration: 70, rca: 60 };
    expect(ben.team.settings.setGoals(goals).ok).toBe(false);
    expect(ann.team.settings.setGoals(goals).ok).toBe(true);
    await shares(ann, anns);
    await shares(ben, bens);
    expect(ben.team.settings.goals()).toEqual(goals);
    // One that was told otherwise meanwhile is refused by the server.
    await expect(bens.putSetting('goals', 1, '{}')).rejects.toMatchObject({ kind: 'role' });
  });
});
