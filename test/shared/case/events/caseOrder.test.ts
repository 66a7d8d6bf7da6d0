import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { createCaseOrder } from '../../../../shared/case/events/caseOrder.ts';
import { foldCase } from '../../../../shared/case/fold/foldCase.ts';
import { contextWith, opened } from '../newYorkWeek.ts';
import { someHappening } from '../someLives.ts';

/** Events in any recorded order, most of which cannot be; some take back others. */
const anyEvents = fc
  .array(
    fc.tuple(
      fc.integer({ min: -1, max: 12 }),
      fc.oneof(
        { weight: 5, arbitrary: someHappening },
        fc.nat(8).map((n) => ({ type: 'retracted', event: `e${n}` }) as const),
      ),
    ),
    { maxLength: 8 },
  )
  .map((list) => {
    const first = { ...opened(), id: 'e0' };
    const rest = list.map(
      ([minute, happening], i) =>
        ({
          case: 'C-1',
          id: `e${i + 1}`,
          by: 'bo',
          at: first.at + minute * 60_000,
          ...happening,
        }) as CaseEvent,
    );
    return [first, ...rest];
  });

it('events checked one by one are refused where the fold of the events so far is (policy §10)', () => {
  const context = contextWith();
  fc.assert(
    fc.property(anyEvents, (events) => {
      const order = createCaseOrder();
      for (const [i, event] of events.entries()) {
        const folded = foldCase(events.slice(0, i + 1), context);
        const wrong = order.add(event);
        if (folded.ok) expect(wrong).toBeNull();
        else expect(wrong).toMatchObject({ because: folded.error.because, type: folded.error.type });
        if (wrong !== null) return;
      }
    }),
    { numRuns: 2000 },
  );
});
