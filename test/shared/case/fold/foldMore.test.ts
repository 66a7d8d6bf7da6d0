import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { foldCase, termsOf } from '../../../../shared/case/fold/foldCase.ts';
import { foldMore } from '../../../../shared/case/fold/foldMore.ts';
import { contextWith, happens, opened, stateOf } from '../newYorkWeek.ts';
import { someLife } from '../someLives.ts';

const context = contextWith();

/** A life in any recorded order, with some of it taken back. */
const someHistory = fc
  .tuple(
    someLife,
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 4 }),
    fc.array(fc.nat(), { maxLength: 3 }),
  )
  .map(([life, takenBack, late]) => {
    const events = [...life];
    for (const place of late) {
      const [moved] = events.splice(1 + (place % events.length), 1);
      if (moved !== undefined) events.push(moved);
    }
    for (const [place, named, isLast] of takenBack) {
      const event = events[named % events.length]?.id ?? '';
      const at = events.at(-1)?.at ?? 0;
      const id = `r${events.length}`;
      const retraction: CaseEvent = { type: 'retracted', case: life[0]?.case ?? '', id, at, by: 'bo', event };
      events.splice(isLast ? events.length : 1 + (place % events.length), 0, retraction);
    }
    return events;
  });

describe('a fold that goes on (policy §5)', () => {
  it('gives what folding all events gives, or says that all have to be folded', () => {
    fc.assert(
      fc.property(someHistory, fc.nat(), fc.nat(), (events, cut, batch) => {
        const before = events.slice(0, 1 + (cut % events.length));
        const added = events.slice(before.length, before.length + (batch % 3));
        const known = foldCase(before, context);
        fc.pre(known.ok);
        if (!known.ok) return;
        const terms = termsOf(known.value.opening, context);
        const more = foldMore({ state: known.value, terms }, added, terms);
        if (more !== undefined) expect(more).toEqual(foldCase([...before, ...added], context));
      }),
      { numRuns: 500 },
    );
  });

  it('goes on where the next event takes effect last', () => {
    const events = [opened(), happens('Tue 10:20', { type: 'responded' })];
    const state = stateOf(events);
    const terms = termsOf(state.opening, context);
    const note = happens('Tue 10:20', { type: 'note', text: 'Asked.' });
    expect(foldMore({ state, terms }, [note], terms)).toEqual(foldCase([...events, note], context));
  });

  it('begins anew where an event took effect earlier, takes one back, or the calendar is another', () => {
    const events = [opened(), happens('Tue 11:00', { type: 'responded' })];
    const state = stateOf(events);
    const terms = termsOf(state.opening, context);
    const other = termsOf(state.opening, contextWith());
    const earlier = happens('Tue 10:20', { type: 'note', text: 'Asked.' });
    const back = happens('Tue 11:00', { type: 'retracted', event: 'none' });
    const later = happens('Tue 12:00', { type: 'note', text: 'Asked.' });
    expect(foldMore({ state, terms }, [earlier], terms)).toBeUndefined();
    expect(foldMore({ state, terms }, [back], terms)).toBeUndefined();
    expect(foldMore({ state, terms }, [later], other)).toBeUndefined();
    expect(foldMore({ state, terms }, [later], undefined)).toBeUndefined();
  });
});
