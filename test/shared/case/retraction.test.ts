import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { nextLife } from '../../../shared/case/events/life.ts';
import { foldCase } from '../../../shared/case/fold/foldCase.ts';
import { contextWith, happens, opened, stateOf } from './newYorkWeek.ts';
import { someHappening, someLife } from './someLives.ts';

const responded: CaseEvent = { ...happens('Tue 10:20', { type: 'responded' }), id: 'r' };
const closed: CaseEvent = { ...happens('Tue 11:00', { type: 'closed' }), id: 'c' };
const retract = (event: string, id?: string): CaseEvent => {
  const retraction = happens('Tue 12:00', { type: 'retracted', event });
  return id === undefined ? retraction : { ...retraction, id };
};

describe('a retraction (policy §10)', () => {
  it('takes an event back as if it had never been, but for the count of events', () => {
    const undone = stateOf([opened(), responded, closed, retract('c')]);
    expect(undone).toEqual({ ...stateOf([opened(), responded]), version: 4 });
  });

  it('may be taken back itself', () => {
    const redone = stateOf([opened(), responded, closed, retract('c', 'u'), retract('u')]);
    expect(redone).toEqual({ ...stateOf([opened(), responded, closed]), version: 5 });
  });

  it('is refused when what remains is an impossible order', () => {
    const reopened = happens('Tue 11:30', { type: 'reopened', impact: true });
    const events = [opened(), responded, closed, reopened];
    expect(foldCase(events, contextWith()).ok).toBe(true);
    expect(foldCase([...events, retract('c')], contextWith())).toMatchObject({
      ok: false,
      error: { because: 'stage', type: 'reopened', index: 3 },
    });
  });

  it.each([
    ['no event of the case', [opened(), retract('x')], 'unknown-event'],
    ['a later event', [opened(), retract('r'), responded], 'unknown-event'],
    ['itself', [opened(), retract('u', 'u')], 'unknown-event'],
    ['the opening', [{ ...opened(), id: 'o' }, retract('o')], 'opening-retracted'],
  ])('is refused when it names %s', (_what, events, because) => {
    expect(foldCase(events, contextWith())).toMatchObject({ ok: false, error: { because, index: 1 } });
  });

  it('undoes whatever can happen next', () => {
    fc.assert(
      fc.property(someLife, someHappening, (events, happening) => {
        const before = stateOf(events);
        const event = { case: 'C-1', id: 'next', at: before.lastAt + 1, by: 'bo', ...happening } as CaseEvent;
        fc.pre(nextLife(before, event) !== null);
        const retraction: CaseEvent = {
          case: 'C-1',
          type: 'retracted',
          event: 'next',
          at: before.lastAt + 2,
          by: 'bo',
        };
        const after = stateOf([...events, event, retraction]);
        expect(after).toEqual({ ...before, version: before.version + 2 });
      }),
    );
  });
});
