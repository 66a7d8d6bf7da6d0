import { describe, expect, it } from 'vitest';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { BulkCommand } from '../../../shared/case/decide/bulkCommand.ts';
import { createSetClock, does, FRIDAY_1645, opensCase } from '../../support/memoryDesk.ts';
import { openDoor } from '../../support/openDoor.ts';

const NOTE: BulkCommand = { type: 'note', text: 'The fix is rolled out.' };

/** The window on a desk with three cases: one open, one that awaits its customer, one closed. */
function givenThree() {
  const clock = createSetClock(FRIDAY_1645);
  const door = openDoor({ now: clock });
  const { desk } = door;
  const open = opensCase(desk, { severity: 3 });
  const awaiting = opensCase(desk, { severity: 3 });
  const closed = opensCase(desk, { severity: 3 });
  does(desk, { type: 'await-customer', case: awaiting });
  does(desk, { type: 'close', case: closed });
  return { ...door, clock, open, awaiting, closed, all: [open, awaiting, closed] };
}

const stageOf = (desk: ReturnType<typeof givenThree>['desk'], number: string) => {
  const read = desk.readCase(number);
  return read.ok ? read.value.row.stage : null;
};

describe('a command on many cases', () => {
  it('is tried on each by the decision of a single one, and leaves out those that refuse it, with the reason', async () => {
    const { ask, desk, all, open, awaiting, closed } = givenThree();
    const command: BulkCommand = { type: 'await-customer' };
    const preview = await ask('bulk.preview', { cases: all, command });
    const single = [awaiting, closed].map((number) => {
      const done = desk.command({ ...command, case: number });
      return { case: number, problem: done.ok ? null : done.error };
    });
    expect(preview).toEqual({ ok: true, value: { can: 1, cannot: single, effect: null } });
    expect(stageOf(desk, open)).toBe('open');
  });

  it('is done to those that take it; the others are named, as are cases that there are not', async () => {
    const { ask, desk, all, open, awaiting } = givenThree();
    const ran = await ask('bulk.run', { cases: [...all, '404'], command: { type: 'await-customer' } });
    expect(ran).toMatchObject({ ok: true, value: { done: [open], stopped: false, failed: null } });
    expect(ran.ok && ran.value.left.map((left) => left.case)).toEqual([awaiting, all[2], '404']);
    expect(stageOf(desk, open)).toBe('awaiting-customer');
  });

  it('is one act: one undo takes it back on every case, and the act before it stays', async () => {
    const { ask, desk, all, awaiting } = givenThree();
    does(desk, { type: 'assign', case: awaiting, owner: 'KT' });
    await ask('bulk.run', { cases: all, command: NOTE });
    const notes = () => all.map((number) => eventsOf(desk, number).filter((type) => type === 'note').length);
    expect(notes()).toEqual([1, 1, 1]);
    expect(await ask('case.undo', {})).toMatchObject({
      ok: true,
      value: { type: 'note', cases: 3, kept: 0 },
    });
    expect(notes()).toEqual([0, 0, 0]);
    expect(await ask('case.undo', {})).toMatchObject({
      ok: true,
      value: { case: awaiting, type: 'owner-set' },
    });
  });

  it('keeps what later events hold, and takes the rest back', async () => {
    const { ask, desk, open, awaiting } = givenThree();
    await ask('bulk.run', { cases: [awaiting], command: { type: 'record-reply' } });
    await ask('bulk.run', { cases: [open, awaiting], command: { type: 'await-customer' } });
    // Another program records a reply to one of them meanwhile: without a question there is nothing to reply to.
    const reply = { type: 'customer-replied', case: open, at: FRIDAY_1645, by: 'KT' } as const;
    desk.appendEvents([{ event: reply }], { source: 'apply' });
    const undone = await ask('case.undo', {});
    expect(undone).toMatchObject({ ok: true, value: { cases: 1, kept: 1 } });
    expect([stageOf(desk, open), stageOf(desk, awaiting)]).toEqual(['in-progress', 'in-progress']);
  });

  it('sums what a severity does to the clocks of those that can change to it', async () => {
    const { ask, all } = givenThree();
    const command: BulkCommand = { type: 'change-severity', severity: 2, reason: '-' };
    const preview = await ask('bulk.preview', { cases: all, command });
    expect(preview).toMatchObject({ ok: true, value: { can: 2 } });
    expect(preview.ok && preview.value.effect?.find(({ clock }) => clock === 'restoration')).toEqual({
      clock: 'restoration',
      sooner: 2,
      later: 0,
      begins: 0,
      ends: 0,
      lateAtOnce: 0,
    });
  });

  it('is called off by Stop between two cases; what is done stays, and is taken back as one', async () => {
    const { ask, desk } = openDoor();
    const cases = Array.from({ length: 30 }, () => opensCase(desk, { severity: 3 }));
    const running = ask('bulk.run', { cases, command: NOTE });
    await ask('bulk.stop', {});
    const ran = await running;
    if (!ran.ok) throw new Error('Not run');
    const { stopped, done } = ran.value;
    expect([stopped, done]).toEqual([true, cases.slice(0, done.length)]);
    expect(done.length).toBeLessThan(cases.length);
    expect(await ask('case.undo', {})).toMatchObject({ value: { cases: done.length, kept: 0 } });
  });

  it('is taken back as far as it was not stopped; the rest is still there to be taken back', async () => {
    const { ask, desk } = openDoor();
    const cases = Array.from({ length: 30 }, () => opensCase(desk, { severity: 3 }));
    await ask('bulk.run', { cases, command: NOTE });
    const undoing = ask('case.undo', {});
    await ask('bulk.stop', {});
    const first = await undoing;
    const rest = await ask('case.undo', {});
    if (!first.ok || !rest.ok) throw new Error('Not taken back');
    expect(first.value.cases).toBeLessThan(cases.length);
    expect(first.value.cases + rest.value.cases).toBe(cases.length);
  });
});

describe('the cases that are marked', () => {
  it('are summed: severities, customers, how many take each action, the next deadline among them', async () => {
    const { ask, all, clock, open } = givenThree();
    const look = await ask('bulk.look', { cases: all });
    if (!look.ok) throw new Error('Not looked at');
    const can = Object.fromEntries(look.value.actions.map((action) => [action.type, action.can]));
    expect(look.value).toMatchObject({ cases: 3, severities: [{ severity: 3, count: 3 }] });
    expect(look.value.customers).toEqual(['Acme Ltd']);
    expect(can).toMatchObject({ note: 3, 'await-customer': 1, 'record-reply': 1, 'propose-resolution': 0 });
    expect(look.value.next).toMatchObject({ case: open, clock: 'response' });
    clock.pass(60 * DAY);
    expect(await ask('bulk.look', { cases: all })).toMatchObject({ value: { next: null } });
  });
});

function eventsOf(desk: ReturnType<typeof givenThree>['desk'], number: string): ReadonlyArray<string> {
  const read = desk.readCase(number);
  if (!read.ok) return [];
  return read.value.events.filter(({ retracted }) => !retracted).map(({ event }) => event.type);
}
