import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, derivedOn, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';

/** A case of the team that both desks have. */
function aSharedCase() {
  const team = createTeam();
  const [ann, ben] = [team.mate('D1', 'AM'), team.mate('D2', 'BK')];
  const number = opensCase(ann.desk);
  ann.meets();
  ben.meets();
  team.clock.pass(MINUTE);
  return { ...team, ann, ben, number };
}

function typesOf({ desk }: TeamMate, number: string): ReadonlyArray<string> {
  const detail = desk.readCase(number);
  return detail.ok ? detail.value.events.map(({ event }) => event.type) : [];
}

describe('what is done on a desk of a team', () => {
  it('is shown at once, counts as recorded, and is not in the log of the team yet', () => {
    const { ann, order, number } = aSharedCase();
    does(ann.desk, { type: 'note', case: number, text: 'Toner ordered' });
    expect(typesOf(ann, number)).toEqual(['opened', 'owner-set', 'note']);
    expect(ann.team.waiting()).toEqual({ steps: 1, held: 0 });
    expect(order.log).toHaveLength(2);
    expect([...ann.desk.exportEvents()]).toHaveLength(3);
    expect(ann.desk.check()).toMatchObject({ ok: true, problems: [], events: 3 });
  });

  it('says to the team which cases it read, and how far', () => {
    const { ann, number } = aSharedCase();
    does(ann.desk, { type: 'note', case: number, text: 'One' });
    does(ann.desk, { type: 'note', case: number, text: 'Two' });
    expect(ann.team.cases.pending().map(({ expect: versions }) => versions)).toEqual([
      { [number]: 2 },
      { [number]: 3 },
    ]);
  });

  it('is by the handle of the member, whoever the settings name', () => {
    const { order } = aSharedCase();
    expect(order.log.map(({ by }) => by)).toEqual(['AM', 'AM']);
  });

  it('reaches the other desks with the bytes that it was done with, under the number of the team', () => {
    const { ann, ben, number } = aSharedCase();
    does(ann.desk, { type: 'note', case: number, text: 'Toner ordered' });
    const lines = [...ann.desk.exportEvents()];
    ann.meets();
    ben.meets();
    expect([...ann.desk.exportEvents()]).toEqual(lines);
    expect([...ben.desk.exportEvents()]).toEqual(lines);
    expect(ben.team.cases.head()).toEqual(ann.team.cases.head());
    expect(ann.team.waiting().steps).toBe(0);
  });

  it('stands behind what the team did meanwhile, on every desk in the same order', () => {
    const { ann, ben, number } = aSharedCase();
    does(ann.desk, { type: 'note', case: number, text: 'Of Ann' });
    does(ben.desk, { type: 'note', case: number, text: 'Of Ben' });
    ben.meets();
    ann.meets();
    ben.meets();
    expect([...ann.desk.exportEvents()]).toEqual([...ben.desk.exportEvents()]);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
    expect(ann.desk.check().problems).toEqual([]);
  });

  it('is known to the server when its answer was lost, and is there once', () => {
    const { ann, order, number } = aSharedCase();
    does(ann.desk, { type: 'note', case: number, text: 'Toner ordered' });
    const steps = ann.team.cases.pending();
    ann.pushesUnheard();
    expect(order.push('D1', steps)).toEqual(['known']);
    ann.meets();
    expect(typesOf(ann, number)).toEqual(['opened', 'owner-set', 'note']);
    expect(ann.team.waiting().steps).toBe(0);
  });

  it('is set aside for all to see where it cannot stand beside what the team did', () => {
    const { ann, ben, number, clock } = aSharedCase();
    does(ben.desk, { type: 'assign', case: number, owner: 'BK' });
    ben.meets();
    clock.pass(MINUTE);
    does(ann.desk, { type: 'assign', case: number, owner: 'CL' });
    ann.meets();
    ben.meets();
    expect(typesOf(ben, number)).toEqual(['opened', 'owner-set', 'owner-set', 'set-aside']);
    expect(ben.desk.cards([number])[0]?.owner).toBe('BK');
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
  });

  it('opens a case under a number that nobody else gives, and stands in the order of the team', () => {
    const { ann, ben } = aSharedCase();
    const mine = opensCase(ann.desk, { title: 'Of Ann' });
    const other = opensCase(ben.desk, { title: 'Of Ben' });
    ben.meets();
    ann.meets();
    ben.meets();
    expect(mine).not.toBe(other);
    expect(derivedOn(ann)).toEqual(derivedOn(ben));
    expect(ann.desk.check().problems).toEqual([]);
    expect(ben.desk.check().problems).toEqual([]);
  });

  it('keeps its cases in order also while they are pending', () => {
    const { ann, ben } = aSharedCase();
    opensCase(ann.desk, { title: 'Of Ann' });
    opensCase(ben.desk, { title: 'Of Ben' });
    ben.meets();
    ann.pulls();
    expect(ann.team.waiting().steps).toBe(1);
    expect(ann.desk.check().problems).toEqual([]);
  });
});
