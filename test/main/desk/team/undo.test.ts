import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn } from '../../../support/team/aTeamOfDesks.ts';

function aSharedCase() {
  const team = createTeam();
  const [ann, ben] = [team.mate('D1', 'AM'), team.mate('D2', 'BK')];
  const number = opensCase(ann.desk);
  ann.meets();
  ben.meets();
  team.clock.pass(MINUTE);
  const owners = () => [ann, ben].map(({ desk }) => desk.cards([number])[0]?.owner);
  return { ...team, ann, ben, number, owners };
}

describe('the undo of a step', () => {
  it('takes it back while it is pending; both reach the team', () => {
    const { ann, ben, number, owners } = aSharedCase();
    does(ann.desk, { type: 'assign', case: number, owner: 'CL' });
    expect(ann.desk.undo()).toMatchObject({ ok: true, value: { case: number, type: 'owner-set' } });
    expect(ann.team.waiting().steps).toBe(2);
    ann.meets();
    ben.meets();
    expect(owners()).toEqual(['AM', 'AM']);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
  });

  it('takes it back after the team confirmed it', () => {
    const { ann, ben, number, owners } = aSharedCase();
    does(ann.desk, { type: 'assign', case: number, owner: 'CL' });
    ann.meets();
    expect(ann.desk.undo()).toMatchObject({ ok: true });
    ann.meets();
    ben.meets();
    expect(owners()).toEqual(['AM', 'AM']);
  });

  it('withdraws it where it was set aside meanwhile', () => {
    const { ann, ben, clock, number, owners } = aSharedCase();
    does(ben.desk, { type: 'assign', case: number, owner: 'BK' });
    ben.meets();
    clock.pass(MINUTE);
    does(ann.desk, { type: 'assign', case: number, owner: 'CL' });
    ann.meets();
    expect(ann.outcomes.at(-1)?.outcome.kind).toBe('set-aside');
    expect(ann.desk.undo()).toMatchObject({ ok: true, value: { type: 'set-aside' } });
    ann.meets();
    ben.meets();
    expect(owners()).toEqual(['BK', 'BK']);
    const detail = ben.desk.readCase(number);
    expect(detail.ok && detail.value.state.setAside).toEqual([]);
  });

  it('has nothing to take back where the team had done the same', () => {
    const { ann, ben, clock, number, owners } = aSharedCase();
    does(ben.desk, { type: 'assign', case: number, owner: 'CL' });
    ben.meets();
    clock.pass(MINUTE);
    does(ann.desk, { type: 'assign', case: number, owner: 'CL' });
    ann.meets();
    expect(ann.outcomes.at(-1)?.outcome.kind).toBe('already-so');
    expect(ann.desk.undo()).toMatchObject({ ok: false, error: { refusal: { kind: 'not-retractable' } } });
    expect(owners()).toEqual(['CL', 'CL']);
  });
});
