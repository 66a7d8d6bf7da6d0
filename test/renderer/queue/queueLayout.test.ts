import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GROUP_HEIGHT,
  itemCount,
  itemHeight,
  numberRoom,
  placeGroups,
  ROW_HEIGHT,
  revealOffset,
  rowsAmong,
  topOfRow,
} from '../../../renderer/queue/queueLayout.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';

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
    expect(itemCount(places)).toBe(5);
    expect([0, 1, 2, 3, 4].map((item) => itemHeight(places, item))).toEqual([
      GROUP_HEIGHT,
      ROW_HEIGHT,
      ROW_HEIGHT,
      GROUP_HEIGHT,
      ROW_HEIGHT,
    ]);
  });

  it('finds each row again among the items, and no row in a header alone', () => {
    fc.assert(
      fc.property(groups, fc.nat(10_000), (all, at) => {
        const places = placeGroups(all);
        const rows = all.reduce((sum, { count }) => sum + count, 0);
        const row = at % rows;
        const item = row + places.filter(({ firstRow }) => firstRow <= row).length;
        expect(itemHeight(places, item)).toBe(ROW_HEIGHT);
        expect(rowsAmong(places, item, item)).toEqual({ from: row, to: row + 1 });
        expect(rowsAmong(places, 0, itemCount(places) - 1)).toEqual({ from: 0, to: rows });
        expect(rowsAmong(places, 0, 0)).toEqual({ from: 0, to: 0 });
      }),
    );
  });

  it('scrolls just far enough that a row is seen below its header, and not at all where it is', () => {
    fc.assert(
      fc.property(groups, fc.nat(10_000), fc.nat(300_000), (all, at, from) => {
        const places = placeGroups(all);
        const row = at % all.reduce((sum, { count }) => sum + count, 0);
        const height = 700;
        const isSeen = (top: number): boolean =>
          topOfRow(places, row) - GROUP_HEIGHT >= top && topOfRow(places, row) + ROW_HEIGHT <= top + height;
        const offset = revealOffset(places, row, { from, height });
        expect(offset === null).toBe(isSeen(from));
        expect(isSeen(offset ?? from)).toBe(true);
        expect(revealOffset(places, row, { from: offset ?? from, height })).toBeNull();
      }),
    );
  });

  it('has no item without a case', () => {
    expect(itemCount([])).toBe(0);
    expect(rowsAmong([], 0, -1)).toEqual({ from: 0, to: 0 });
  });
});

const pageOf = (...numbers: string[]) =>
  new Map([[0, numbers.map((number) => ({ case: number }) as QueueRow)]]);

describe('the room for the numbers of cases', () => {
  it('is that of five digits, also for shorter ones and an empty list', () => {
    expect(numberRoom(pageOf())).toBe(numberRoom(pageOf('48291')));
    expect(numberRoom(pageOf('7'))).toBe(numberRoom(pageOf('48291')));
  });

  it('grows with numbers of other systems, up to a limit', () => {
    const imported = numberRoom(pageOf('48291', 'INC0000341'));
    expect(imported).toBeGreaterThan(numberRoom(pageOf('48291')));
    expect(numberRoom(pageOf('INC0000341'.repeat(20)))).toBeLessThan(2 * imported);
  });
});
