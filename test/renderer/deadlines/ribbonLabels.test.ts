import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, placeLabels, textWidth } from '../../../renderer/deadlines/ribbonLabels.ts';

const label = (text: string, left: number, right: number): Label => ({ text, strong: true, left, right });

describe('the names above the ribbon', () => {
  it('stand where what they name begins', () => {
    const placed = placeLabels([label('Fri 4 Dec', 0, 100), label('Sat 5, Sun 6', 100, 190)], null, 900);
    expect(placed.map(({ x }) => x)).toEqual([0, 100]);
  });

  it('give way to the flag of now', () => {
    const [placed] = placeLabels([label('Mon 7 Dec', 200, 480)], { left: 195, right: 265 }, 900);
    expect(placed?.x).toBe(273);
  });

  it('are left out where they would reach far past what they name', () => {
    expect(placeLabels([label('Thu 10 Dec', 860, 880)], null, 900)).toEqual([]);
  });

  it('never cover one another or the flag, and never leave the ribbon', () => {
    const labels = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(900), fc.nat(300)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(labels, fc.nat(800), (given, flag) => {
        const sorted = given
          .map(([text, left, length]) => label(text, left, left + length))
          .sort((a, b) => a.left - b.left);
        const taken = { left: flag, right: flag + 70 };
        const ends = placeLabels(sorted, taken, 900).map(({ x, text }) => ({ x, end: x + textWidth(text) }));
        ends.forEach(({ x, end }, place) => {
          expect(end).toBeLessThanOrEqual(900);
          expect(x >= (ends[place - 1]?.end ?? 0)).toBe(true);
          expect(x >= taken.right || end <= taken.left).toBe(true);
        });
      }),
    );
  });
});
