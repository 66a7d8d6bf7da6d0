import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { foldCase } from '../../../../shared/case/fold/foldCase.ts';
import { foldTotal } from '../../../../shared/case/fold/foldTotal.ts';
import { contextWith, happens, opened } from '../newYorkWeek.ts';
import { someHappening, someLife } from '../someLives.ts';

const context = contextWith();

/** Events in any recorded order, most of which cannot be; some take back others, some come before the opening. */
const anyEvents = fc
  .array(
    fc.tuple(
      fc.integer({ min: -1, max: 12 }),
      fc.oneof(
        { weight: 5, arbitrary: someHappening },
        fc.nat(8).map((n) => ({ type: 'retracted', event: `e${n}` }) as const),
        fc.constant(opened()),
      ),
    ),
    { maxLength: 10 },
  )
  .map((list) =>
    [[0, opened()] as const, ...list].map(
      ([minute, happening], i) =>
        ({
          ...happening,
          case: 'C-1',
          id: `e${i}`,
          by: 'bo',
          at: opened().at + minute * 60_000,
        }) as CaseEvent,
    ),
  );

describe('the fold of a log that nobody could refuse', () => {
  it('is the fold of the case wherever that succeeds', () => {
    fc.assert(
      fc.property(fc.oneof(someLife, anyEvents), (events) => {
        const folded = foldCase(events, context);
        if (folded.ok)
          expect(foldTotal(events, context)).toEqual({ state: folded.value, standing: events, skipped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and folds what it leaves standing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), anyEvents, (order, given) => {
        const events = order.flatMap((place) => given[place] ?? []);
        const { state, standing, skipped } = foldTotal(events, context);
        expect(standing.length + skipped.length).toBe(events.length);
        expect(state?.version ?? events.length).toBe(events.length);
        const left = foldCase(standing, context);
        if (state !== null)
          expect(left).toMatchObject({ ok: true, value: { ...state, version: standing.length } });
        else expect(standing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out a late event, and nothing of what others did on the ground that it would take', () => {
    const ask = happens('Tue 11:00', { type: 'awaiting-customer' });
    const closedEarlier = happens('Tue 10:30', { type: 'closed' });
    const note = happens('Tue 11:10', { type: 'note', text: 'Called.' });
    const { state, skipped } = foldTotal([opened(), ask, closedEarlier, note], context);
    expect(state).toMatchObject({ stage: 'awaiting-customer', version: 4 });
    expect(skipped).toMatchObject([{ index: 2, type: 'awaiting-customer', because: 'stage' }]);
  });

  it('counts an event after all once a later one makes the whole possible, and goes on counting it', () => {
    const reply = happens('Tue 11:00', { type: 'customer-replied' });
    const ask = happens('Tue 10:50', { type: 'awaiting-customer' });
    expect(foldTotal([opened(), reply], context).skipped).toMatchObject([{ index: 1 }]);
    expect(foldTotal([opened(), reply, ask], context).skipped).toEqual([]);
    const again = happens('Tue 11:20', { type: 'customer-replied' });
    expect(foldTotal([opened(), reply, ask, again], context)).toMatchObject({
      state: { stage: 'in-progress' },
      skipped: [{ index: 3, type: 'customer-replied' }],
    });
  });

  it('is nothing where nothing opens the case, or its edition is not installed', () => {
    expect(foldTotal([], context)).toEqual({ state: null, standing: [], skipped: [] });
    const note = happens('Tue 11:00', { type: 'note', text: '-' });
    expect(foldTotal([note], context)).toMatchObject({ state: null, skipped: [{ because: 'not-opened' }] });
    expect(foldTotal([opened({ edition: 'later' })], context)).toMatchObject({
      state: null,
      skipped: [{ because: 'unknown-edition', index: 0 }],
    });
  });
});
