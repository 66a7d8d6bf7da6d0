import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECOND } from '../../../shared/calendar/instant/instant.ts';
import { waitForOwner } from '../../../shared/team/rules/ruleTurn.ts';

describe('the wait of a desk for that of the owner', () => {
  it('is 5 to 30 s for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (desk) => {
        const wait = waitForOwner(desk);
        expect(wait).toBeGreaterThanOrEqual(5 * SECOND);
        expect(wait).toBeLessThanOrEqual(30 * SECOND);
        expect(Number.isInteger(wait)).toBe(true);
      }),
    );
  });

  it('is spread over desks with names that hardly differ', () => {
    const waits = Array.from({ length: 32 }, (_, n) => waitForOwner(`D${n + 1}`));
    expect(new Set(waits).size).toBe(32);
    const parts = new Set(waits.map((wait) => Math.floor((wait - 5 * SECOND) / (5 * SECOND))));
    expect(parts.size).toBeGreaterThanOrEqual(4);
  });
});
