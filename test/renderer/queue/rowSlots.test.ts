import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSlots, type RowSlots, rowsWith } from '../../../renderer/queue/rowSlots.ts';

const span = (from: number, to: number) => rowsWith({ from, to }, null);
const none = (): boolean => false;

describe('the elements of the rows', () => {
  it('stay with their rows while the list is scrolled by a few', () => {
    const before = assignSlots(new Map(), span(0, 5), none);
    const after = assignSlots(before, span(2, 7), none);
    for (const index of [2, 3, 4]) expect(after.get(index)).toBe(before.get(index));
  });

  it('are taken over by the rows that come from those that left, so that none is made', () => {
    const before = assignSlots(new Map(), span(0, 5), none);
    const after = assignSlots(before, span(100, 105), none);
    expect(slotsOf(after)).toEqual(slotsOf(before));
  });

  it('of rows that nobody took over from stay when spared, and are the nearest ones', () => {
    const before = assignSlots(new Map(), span(0, 6), none);
    const after = assignSlots(before, span(4, 8), (index) => index < 20);
    expect([...after.keys()].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('go when they are not spared', () => {
    const before = assignSlots(new Map(), span(0, 6), none);
    expect([...assignSlots(before, span(0, 2), none).keys()]).toEqual([0, 1]);
  });

  it('are one for each wanted row, whatever was scrolled to before', () => {
    const scrolled = fc.record({
      from: fc.nat({ max: 60 }),
      length: fc.nat({ max: 12 }),
      spares: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(scrolled), (steps) => {
        let slots: RowSlots = new Map();
        for (const { from, length, spares } of steps) {
          slots = assignSlots(slots, span(from, from + length), () => spares);
          expect([...slots.keys()]).toEqual(expect.arrayContaining([...span(from, from + length)]));
          expect(new Set(slots.values()).size).toBe(slots.size);
        }
      }),
    );
  });
});

describe('the rows that are drawn', () => {
  it('hold the selected one wherever it is, for the focus must not vanish with it', () => {
    expect(rowsWith({ from: 10, to: 13 }, 2)).toEqual([10, 11, 12, 2]);
    expect(rowsWith({ from: 10, to: 13 }, 11)).toEqual([10, 11, 12]);
  });
});

function slotsOf(slots: RowSlots): ReadonlyArray<number> {
  return [...slots.values()].sort((a, b) => a - b);
}
