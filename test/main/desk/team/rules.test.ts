import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';

/** A case of the team whose proposal stood so long that the rule is due on each desk. */
function aDueClosure() {
  const team = createTeam();
  const [ann, ben] = [team.mate('D1', 'AM'), team.mate('D2', 'BK')];
  const number = opensCase(ann.desk);
  does(ann.desk, { type: 'respond', case: number });
  team.clock.pass(MINUTE);
  does(ann.desk, { type: 'restore', case: number, workaround: false });
  team.clock.pass(MINUTE);
  does(ann.desk, { type: 'propose-resolution', case: number });
  ann.meets();
  ben.meets();
  const due = ann.desk.cards([number])[0]?.autoClose ?? 0;
  team.clock.set(due + MINUTE);
  for (const { desk } of [ann, ben]) desk.trustClock(team.clock());
  return { ...team, ann, ben, number };
}

const closes = ({ desk }: TeamMate, now: number): ReadonlyArray<string> => desk.dueWork(now).closed;

describe('the rule that closes what nobody contested', () => {
  it('waits on a desk that does not reach its team', () => {
    const { ann, clock, number } = aDueClosure();
    expect(closes(ann, clock())).toEqual([]);
    expect(ann.desk.cards([number])[0]?.stage).toBe('resolution-proposed');
    ann.team.setReached(true);
    expect(closes(ann, clock())).toEqual([number]);
  });

  it('acts once, though two desks propose it at once', () => {
    const { ann, ben, clock, number, order } = aDueClosure();
    for (const mate of [ann, ben]) {
      mate.team.setReached(true);
      expect(closes(mate, clock())).toEqual([number]);
    }
    const [one, other] = [ann, ben].map(({ team }) => team.cases.pending()[0]?.events);
    expect(one?.map(({ id, body }) => [id, body])).toEqual(other?.map(({ id, body }) => [id, body]));
    ann.meets();
    ben.meets();
    ann.meets();
    expect(order.log.filter(({ type }) => type === 'closed')).toHaveLength(1);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
    expect(ben.team.waiting().steps).toBe(0);
  });

  it('takes nothing back when the clock of one desk is set', () => {
    const { ann, clock, number } = aDueClosure();
    ann.team.setReached(true);
    closes(ann, clock());
    ann.meets();
    ann.desk.clockWasSet(clock() - 5 * DAY);
    expect(ann.desk.cards([number])[0]?.stage).toBe('closed');
    expect(ann.team.waiting().steps).toBe(0);
  });
});
