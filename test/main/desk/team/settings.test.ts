import { describe, expect, it } from 'vitest';
import type { HolidaySource } from '../../../../main/desk/deskOptions.ts';
import { sha256Of } from '../../../../main/persistence/checksum.ts';
import { HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { targetsEdition } from '../../../../shared/policy/builtInEditions.ts';
import { opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';
import { createTeamShelf } from '../../../support/team/aTeamShelf.ts';

const IN_US = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York', holidays: 'US' };

/** Tables of holidays that close a date of each year, or none. */
function tables(...dates: ReadonlyArray<string>): HolidaySource {
  return {
    closedDaysOf: (_, from, to) =>
      Array.from({ length: to - from + 1 }, (_year, n) =>
        dates.map((date) => ({ date: `${from + n}-${date}`, name: 'Day off' })),
      ).flat(),
  };
}

/** The Monday after the clock of the tests, and the Tuesday. */
const [MONDAY, TUESDAY] = ['03-09', '03-10'];

function aTeam(annsTables: HolidaySource, bensTables: HolidaySource) {
  const team = createTeam();
  return {
    ...team,
    shelf: createTeamShelf(),
    ann: team.mate('D1', 'AM', { holidays: annsTables, role: 'lead' }),
    ben: team.mate('D2', 'BK', { holidays: bensTables }),
  };
}

const dueOf = ({ desk }: TeamMate, number: string): number | null => {
  const clock = desk.cards([number])[0]?.clocks.response;
  return clock?.kind === 'leg' ? clock.due : null;
};

/** What a desk makes of the cases; what it knows of customers is another log. */
const madeOn = (mate: TeamMate): ReadonlyArray<string> =>
  derivedOn(mate).filter((table) => !/^(organization|contact) /.test(table));

/** All that two desks share, until neither has news for the other. */
async function meetAll({ shelf, ann, ben }: ReturnType<typeof aTeam>): Promise<void> {
  for (const mate of [ann, ben, ann, ben]) {
    mate.meets();
    await mate.shares(shelf);
  }
}

describe('tables of holidays that differ', () => {
  it('give way to those that the team has first, and every desk computes the same deadlines', async () => {
    const team = aTeam(tables(MONDAY), tables(TUESDAY));
    const { ann, ben, shelf } = team;
    const number = opensCase(ann.desk, { customer: IN_US, severity: 4 });
    ann.meets();
    ben.meets();
    expect(dueOf(ben, number)).not.toBe(dueOf(ann, number));
    await ben.shares(shelf);
    const bens = dueOf(ben, number);
    await meetAll(team);
    expect([dueOf(ann, number), dueOf(ben, number)]).toEqual([bens, bens]);
    expect(madeOn(ann)).toEqual(madeOn(ben));
    for (const { desk } of [ann, ben]) expect(desk.check().problems).toEqual([]);
  });

  it('are said where they move a deadline', async () => {
    const { ann, ben, shelf } = aTeam(tables(MONDAY), tables(TUESDAY));
    opensCase(ben.desk, { customer: IN_US, severity: 4 });
    await ben.shares(shelf);
    const number = opensCase(ann.desk, { customer: IN_US, severity: 4 });
    expect(ann.desk.moves({ acknowledged: false, most: 0 })).toEqual([]);
    const before = dueOf(ann, number);
    await ann.shares(shelf);
    expect(ann.desk.moves({ acknowledged: false, most: 9 })).toMatchObject([
      { causes: [{ kind: 'team-days', country: 'US' }], moved: [{ case: number, before }] },
    ]);
  });

  it('are not asked where the team has one, also offline', async () => {
    const { ann, ben, shelf } = aTeam(tables(MONDAY), tables(TUESDAY));
    const first = opensCase(ben.desk, { customer: IN_US, severity: 4 });
    await ben.shares(shelf);
    await ann.shares(shelf);
    const second = opensCase(ann.desk, { customer: IN_US, severity: 4 });
    expect(dueOf(ann, second)).toBe(dueOf(ben, first));
    expect(ann.team.settings.toPut()).toEqual([]);
  });

  it('are there the same after a start of the program, and for who joins later', async () => {
    const team = aTeam(tables(MONDAY), tables(TUESDAY));
    const { ann, ben, shelf } = team;
    const number = opensCase(ann.desk, { customer: IN_US, severity: 4 });
    await ann.shares(shelf);
    await meetAll(team);
    const cara = team.mate('D3', 'CL', { holidays: tables() });
    cara.meets();
    await cara.shares(shelf);
    expect(dueOf(cara, number)).toBe(dueOf(ann, number));
    expect(madeOn(cara)).toEqual(madeOn(ben));
    ann.desk.rebuild();
    expect(madeOn(ann)).toEqual(madeOn(ben));
  });

  it('are renewed by a lead for all, under another key for whoever keeps a calendar', async () => {
    const team = aTeam(tables(MONDAY), tables(TUESDAY));
    const { ann, ben, shelf } = team;
    const number = opensCase(ben.desk, { customer: IN_US, severity: 4 });
    ben.meets();
    await ben.shares(shelf);
    await meetAll(team);
    const [before, key] = [dueOf(ann, number), ben.desk.cards([number])[0]?.calendar];
    expect(ben.team.settings.renewHolidays('US')).toMatchObject({ ok: false });
    expect(ann.team.settings.renewHolidays('US')).toMatchObject({ ok: true, value: 3 });
    expect(dueOf(ann, number)).toBe(before);
    await meetAll(team);
    expect(dueOf(ben, number)).not.toBe(before);
    expect(ben.desk.cards([number])[0]?.calendar).not.toBe(key);
    expect(madeOn(ann)).toEqual(madeOn(ben));
    expect(ben.desk.check().problems).toEqual([]);
  });

  it('that are none are as if nobody had written any', async () => {
    const { ann, shelf } = aTeam(tables(MONDAY), tables(TUESDAY));
    for (const year of [2025, 2026, 2027, 2028])
      await shelf.putSetting(`holidays/US/${year}`, 0, `[{"date":"${year}-02-31"}]`);
    await ann.shares(shelf);
    opensCase(ann.desk, { customer: IN_US, severity: 4 });
    expect(ann.desk.check().problems).toEqual([]);
  });
});

describe('editions of the policy that differ', () => {
  const other = JSON.stringify({
    ...targetsEdition,
    severities: {
      ...targetsEdition.severities,
      4: { ...targetsEdition.severities[4], response: targetsEdition.severities[2].response },
    },
  });

  it('give way to the one that the team has first, until a lead chooses', async () => {
    const team = aTeam(tables(), tables());
    const { ann, ben, shelf } = team;
    const number = opensCase(ann.desk, { severity: 4 });
    const own = dueOf(ann, number);
    await shelf.putSetting(`edition/${sha256Of(other)}`, 0, other);
    await meetAll(team);
    expect(dueOf(ann, number)).toBeLessThan(own ?? 0);
    expect(ann.desk.moves({ acknowledged: false, most: 9 })[0]?.causes).toEqual([{ kind: 'team-editions' }]);
    expect(madeOn(ann)).toEqual(madeOn(ben));
    expect(ann.desk.check().problems).toEqual([]);
    const ours = ann.team.settings
      .editions()
      .find(
        ({ edition }) =>
          edition.id === 'targets' && edition.severities[4].response?.length.unit === 'business-day',
      );
    expect(ben.team.settings.chooseEdition(ours?.hash ?? '')).toMatchObject({ ok: false });
    expect(ann.team.settings.chooseEdition(ours?.hash ?? '')).toMatchObject({ ok: true });
    await meetAll(team);
    expect([dueOf(ann, number), dueOf(ben, number)]).toEqual([own, own]);
    expect(madeOn(ann)).toEqual(madeOn(ben));
  });

  it('come with their cases: one that only another program has is there with the settings', async () => {
    const team = aTeam(tables(), tables());
    const { ann, ben, shelf } = team;
    const custom = JSON.stringify({ ...targetsEdition, id: 'custom', name: 'Custom' });
    await shelf.putSetting(`edition/${sha256Of(custom)}`, 0, custom);
    await ann.shares(shelf);
    const number = opensCase(ann.desk, { edition: 'custom' });
    ann.meets();
    ben.meets();
    expect(ben.desk.unreadable()).toMatchObject([{ case: number }]);
    await ben.shares(shelf);
    expect(ben.desk.unreadable()).toEqual([]);
    expect(madeOn(ann)).toEqual(madeOn(ben));
  });

  it("count by what they say: a value that is not what its key says is nobody's", async () => {
    const { ann, shelf } = aTeam(tables(), tables());
    await shelf.putSetting(`edition/${sha256Of('other')}`, 0, other);
    await ann.shares(shelf);
    expect(
      ann.team.settings
        .editions()
        .map(({ edition }) => edition.id)
        .sort(),
    ).toEqual(['means', 'targets']);
  });
});

describe('the goals of a team', () => {
  const goals = { response: 80, restoration: 70, rca: 60 };

  it('are set by a lead, and those of every desk', async () => {
    const team = aTeam(tables(), tables());
    const { ann, ben } = team;
    expect(ben.team.settings.setGoals(goals)).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
    expect(ann.team.settings.setGoals(goals).ok).toBe(true);
    await meetAll(team);
    expect([ann.team.settings.goals(), ben.team.settings.goals()]).toEqual([goals, goals]);
  });

  it('of two leads at once are those of the first, and the second hears of it', async () => {
    const { ann, ben, shelf, clock } = aTeam(tables(), tables());
    ben.team.noteRole('admin');
    ann.team.settings.setGoals(goals);
    ben.team.settings.setGoals({ ...goals, rca: 1 });
    await ann.shares(shelf);
    clock.pass(HOUR);
    const changed = await shelf.settings(0);
    expect(ben.team.settings.take(changed, shelf.head())).toMatchObject([{ key: 'goals' }]);
    expect(ben.team.settings.goals()).toEqual(goals);
    expect(ben.team.settings.toPut()).toEqual([]);
  });
});
