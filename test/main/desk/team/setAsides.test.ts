import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import type { SetAsideList } from '../../../../shared/ipc/setAsideList.ts';
import { does, opensCase } from '../../../support/memoryDesk.ts';
import { createTeam, type TeamMate } from '../../../support/team/aTeamOfDesks.ts';

/** Ben took a case; Ann, who did not know, gave it to CL, and met the team again. */
function givenTwice() {
  const { clock, ...team } = createTeam();
  const [ann, ben] = [team.mate('D1', 'AM'), team.mate('D2', 'BK')];
  const number = opensCase(ann.desk);
  ann.meets();
  ben.meets();
  clock.pass(MINUTE);
  does(ben.desk, { type: 'note', case: number, text: 'The gateway is down.' });
  does(ben.desk, { type: 'assign', case: number, owner: 'BK' });
  ben.meets();
  clock.pass(MINUTE);
  const doneAt = clock();
  does(ann.desk, { type: 'assign', case: number, owner: 'CL' });
  clock.pass(MINUTE);
  ann.meets();
  ben.meets();
  return { ann, ben, number, clock, doneAt };
}

function waiting({ team }: TeamMate): SetAsideList {
  return team.setAsides.list();
}

function firstOf(mate: TeamMate): string {
  return waiting(mate).open[0]?.id ?? 'none';
}

describe('what was set aside', () => {
  it('waits on every desk, with what was done, what the team did meanwhile, and why it cannot stand', () => {
    const { ann, ben, number, doneAt } = givenTwice();
    for (const mate of [ann, ben]) {
      expect(mate.team.setAsides.count()).toBe(1);
      expect(waiting(mate)).toMatchObject({
        open: [{ by: 'AM', why: 'taken-over', doneAt, row: { case: number, owner: 'BK' } }],
        settled: [],
      });
      const [{ mine, theirs } = { mine: [], theirs: [] }] = waiting(mate).open;
      expect(mine).toMatchObject([{ type: 'owner-set', owner: 'CL' }]);
      expect(theirs.map(({ type }) => type)).toEqual(['note', 'owner-set']);
    }
  });

  it('is settled by letting it be, and waits again once that is taken back', () => {
    const { ann, number } = givenTwice();
    const setAside = firstOf(ann);
    does(ann.desk, { type: 'let-be', case: number, setAside });
    expect(ann.team.setAsides.count()).toBe(0);
    expect(waiting(ann)).toMatchObject({
      open: [],
      settled: [{ case: number, by: 'AM', how: 'let-be', mine: { type: 'owner-set', owner: 'CL' } }],
    });
    expect(ann.desk.undo()).toMatchObject({ ok: true });
    expect(ann.team.setAsides.count()).toBe(1);
    expect(waiting(ann).settled).toEqual([]);
  });

  it('tells how the case would stand if it were done anyway, and writes nothing for that', () => {
    const { ann, number } = givenTwice();
    const before = [...ann.desk.exportEvents()];
    const tried = ann.team.setAsides.tryAnyway(number, firstOf(ann));
    expect(tried).toMatchObject({ ok: true, value: { case: number, owner: 'CL' } });
    expect([...ann.desk.exportEvents()]).toEqual(before);
    does(ann.desk, { type: 'do-anyway', case: number, setAside: firstOf(ann) });
    expect(ann.desk.readCase(number)).toMatchObject({ value: { row: { owner: 'CL' } } });
    expect(waiting(ann)).toMatchObject({ open: [], settled: [{ how: 'done' }] });
  });

  it('says why it cannot be done anyway now', () => {
    const { ann, ben, number } = givenTwice();
    does(ben.desk, { type: 'let-be', case: number, setAside: firstOf(ben) });
    const before = firstOf(ann);
    ben.meets();
    ann.meets();
    expect(ann.team.setAsides.tryAnyway(number, before)).toMatchObject({
      ok: false,
      error: { kind: 'refused', refusal: { kind: 'not-set-aside' } },
    });
  });

  it('leaves the list a week after it was settled', () => {
    const { ann, number, clock } = givenTwice();
    does(ann.desk, { type: 'let-be', case: number, setAside: firstOf(ann) });
    clock.pass(7 * DAY - 1);
    expect(waiting(ann).settled).toHaveLength(1);
    clock.pass(1);
    expect(waiting(ann).settled).toEqual([]);
  });
});
