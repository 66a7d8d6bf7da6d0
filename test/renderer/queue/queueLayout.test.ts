import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GROUP_HEIGHT,
  listHeight,
  placeGroups,
  ROW_HEIGHT,
  rowsWithin,
  rowTop,
  scrollToShow,
} from '../../../renderer/queue/queueLayout.ts';
import type { Severity } from '../../../shared/policy/severity.ts';

const groups = fc
  .tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000), fc.nat(2000))
  .map((counts) => counts.map((count, at) => ({ severity: (at + 1) as Severity, count })))
  .filter((all) => all.some(({ count }) => count > 0));

describe('the layout of the list', () => {
  it('stacks the groups that have cases, each under its header', () => {
    const places = placeGroups([
      { severity: 1, count: 2 },
      { severity: 2, count: 0 },
      { severity: 3, count: 1 },
    ]);
    expect(places.map(({ severity, firstRow, top }) => [severity, firstRow, top])).toEqual([
      [1, 0, 0],
      [3, 2, 108],
    ]);
    expect(listHeight(places)).toBe(176);
    expect(rowTop(places, 2)).toBe(136);
  });

  it('shows every row that any window on the list touches', () => {
    fc.assert(
      fc.property(groups, fc.nat(300_000), fc.integer({ min: 100, max: 1200 }), (all, at, height) => {
        const places = placeGroups(all);
        const top = Math.min(at, Math.max(listHeight(places) - height, 0));
        const { from, to } = rowsWithin(places, top, height, 0);
        const total = all.reduce((sum, { count }) => sum + count, 0);
        expect(to).toBeLessThanOrEqual(total);
        if (from > 0) expect(rowTop(places, from - 1) + ROW_HEIGHT).toBeLessThanOrEqual(top + GROUP_HEIGHT);
        if (to < total) expect(rowTop(places, to)).toBeGreaterThanOrEqual(top + height - GROUP_HEIGHT);
      }),
    );
  });

  it('scrolls a row clear of the header that sticks above it, and not further than needed', () => {
    fc.assert(
      fc.property(groups, fc.nat(8000), fc.nat(300_000), (all, wanted, scrollTop) => {
        const places = placeGroups(all);
        const total = all.reduce((sum, { count }) => sum + count, 0);
        const row = Math.min(wanted, total - 1);
        const height = 600;
        const scrolled = scrollToShow(places, row, scrollTop, height);
        expect(rowTop(places, row)).toBeGreaterThanOrEqual(scrolled + GROUP_HEIGHT);
        expect(rowTop(places, row) + ROW_HEIGHT).toBeLessThanOrEqual(scrolled + height);
        expect(scrollToShow(places, row, scrolled, height)).toBe(scrolled);
      }),
    );
  });
});
