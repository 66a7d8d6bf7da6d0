import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../../shared/case/fold/caseState.ts';
import { evolve } from '../../../../shared/case/fold/evolve.ts';
import { foldCase, termsOf } from '../../../../shared/case/fold/foldCase.ts';
import { at, contextWith, happens, opened, stateOf } from '../newYorkWeek.ts';
import { someLife } from '../someLives.ts';

const context = contextWith();

describe('the fold of a case (policy §5)', () => {
  it('takes events by when they took effect, however late they were recorded', () => {
    const inOrder = [
      opened(),
      happens('Tue 10:20', { type: 'responded' }),
      happens('Tue 11:00', { type: 'restored' }),
    ];
    const [first, responded, restored] = inOrder;
    expect(stateOf([first, restored, responded].filter((event) => event !== undefined))).toEqual(
      stateOf(inOrder),
    );
  });

  it('takes events of one instant in recorded order', () => {
    const reply = happens('Tue 11:00', { type: 'customer-replied' });
    const ask = happens('Tue 11:00', { type: 'awaiting-customer' });
    expect(stateOf([opened(), ask, reply]).stage).toBe('in-progress');
    expect(foldCase([opened(), reply, ask], context)).toMatchObject({
      ok: false,
      error: { index: 1, type: 'customer-replied', stage: 'open' },
    });
  });

  it('names the event that cannot stand by its place in recorded order', () => {
    const closedEarlier = happens('Tue 10:10', { type: 'closed' });
    expect(
      foldCase([opened(), happens('Tue 10:20', { type: 'responded' }), closedEarlier], context),
    ).toMatchObject({
      error: { index: 1, because: 'stage', type: 'responded', stage: 'closed' },
    });
  });

  it.each([
    ['no opening', [happens('Tue 10:20', { type: 'responded' })], 'not-opened', 0],
    ['nothing at all', [], 'not-opened', 0],
    ['two openings', [opened(), opened({ at: at('Tue 11:00') })], 'opened-twice', 1],
    [
      'something before the opening',
      [opened(), happens('Tue 09:59', { type: 'note', text: '-' })],
      'before-opening',
      1,
    ],
    ['an edition that is not installed', [opened({ edition: 'old' })], 'unknown-edition', 0],
  ])('refuses %s', (_what, events, because, index) => {
    expect(foldCase(events, context)).toMatchObject({ ok: false, error: { because, index } });
  });

  it('counts as restoring time only the time of impact, on the wall, over reopenings with impact', () => {
    const events = [
      opened(),
      happens('Tue 11:00', { type: 'restored' }),
      happens('Wed 11:00', { type: 'reopened', impact: true }),
    ];
    expect(stateOf(events)).toMatchObject({ restoredAt: null, timeToRestoreMs: null, reopenings: 1 });
    expect(stateOf([...events, happens('Wed 11:30', { type: 'resolution-proposed' })])).toMatchObject({
      restoredAt: at('Wed 11:30'),
      timeToRestoreMs: 90 * 60_000,
    });
  });

  it('keeps the time of the first restoration when it is restored again without new impact', () => {
    const events = [
      opened(),
      happens('Tue 11:00', { type: 'restored' }),
      happens('Tue 12:00', { type: 'reopened', impact: false }),
      happens('Tue 13:00', { type: 'restored' }),
    ];
    expect(stateOf(events)).toMatchObject({ restoredAt: at('Tue 11:00'), timeToRestoreMs: 3_600_000 });
  });

  it('forgets an advance notice when the customer is asked anew', () => {
    const events = [
      opened(),
      happens('Tue 11:00', { type: 'awaiting-customer' }),
      happens('Tue 12:00', { type: 'closure-notice', text: 'Soon.' }),
    ];
    expect(stateOf(events)).toMatchObject({ noticeAt: at('Tue 12:00'), awaitingSince: at('Tue 11:00') });
    const again = [
      happens('Tue 13:00', { type: 'customer-replied' }),
      happens('Tue 14:00', { type: 'awaiting-customer' }),
    ];
    expect(stateOf([...events, ...again])).toMatchObject({ noticeAt: null, awaitingSince: at('Tue 14:00') });
  });

  it('reads intake fields of any form as text or as nothing', () => {
    const line = { contact: { id: 'D-7', name: 'Dee' }, description: ['a', 'b'], organizationId: 4711 };
    const opening = { ...opened({ businessImpact: 'Sales stop.' }), ...line } as unknown as ReturnType<
      typeof opened
    >;
    const read = stateOf([opening]).opening;
    expect(read).toEqual({
      ...opened(),
      businessImpact: 'Sales stop.',
      contact: 'Dee',
      organizationId: '4711',
    });
  });

  it('is the same however its events are batched', () => {
    fc.assert(
      fc.property(someLife, fc.nat(), (events, cut) => {
        const first = events.slice(0, 1 + (cut % events.length));
        const opening = stateOf(events).opening;
        const terms = termsOf(opening, context);
        if (terms === undefined) throw new Error('The edition is there.');
        let state: CaseState | null = stateOf(first);
        for (const event of events.slice(first.length)) {
          const next = evolve(state, event, terms);
          state = next.ok ? next.value : null;
        }
        expect(state).toEqual(stateOf(events));
      }),
    );
  });

  it('is the same in whatever order events of different instants were recorded', () => {
    fc.assert(
      fc.property(someLife, fc.infiniteStream(fc.nat()), (events, keys) => {
        const [opening, ...rest] = events;
        if (opening === undefined) throw new Error('A life has an opening.');
        const instants = new Set(events.map((event) => event.at));
        fc.pre(instants.size === events.length);
        const shuffled = rest
          .map((event) => ({ event, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(stateOf([opening, ...shuffled])).toEqual(stateOf(events));
      }),
    );
  });
});
