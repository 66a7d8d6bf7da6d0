import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../../shared/calendar/instant/instant.ts';
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
  return { ...team, ann, ben, number, due };
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

  it('acts at once on the desk of the owner, and later on others', () => {
    const { ann, ben, clock, number, due } = aDueClosure();
    for (const { team } of [ann, ben]) team.setReached(true);
    const owner = ann.desk.cards([number])[0]?.owner;
    expect(owner).toBe('AM');
    clock.set(due + 4 * SECOND);
    expect(closes(ben, clock())).toEqual([]);
    expect(closes(ann, clock())).toEqual([number]);
    clock.set(due + 30 * SECOND);
    expect(closes(ben, clock())).toEqual([number]);
  });

  it('wakes a desk when its turn comes, and not while the team is not reached', () => {
    const { ann, ben, clock, number, due } = aDueClosure();
    for (const { desk } of [ann, ben]) {
      desk.takeDueAlerts(due + MINUTE, null);
      expect(desk.wake() ?? Number.POSITIVE_INFINITY).toBeGreaterThan(due + 30 * SECOND);
    }
    for (const { team } of [ann, ben]) team.setReached(true);
    expect(ann.desk.wake()).toBe(due);
    const turn = ben.desk.wake() ?? 0;
    expect(turn).toBeGreaterThanOrEqual(due + 5 * SECOND);
    expect(turn).toBeLessThanOrEqual(due + 30 * SECOND);
    clock.set(turn - 1);
    expect(closes(ben, clock())).toEqual([]);
    clock.set(turn);
    expect(closes(ben, clock())).toEqual([number]);
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
