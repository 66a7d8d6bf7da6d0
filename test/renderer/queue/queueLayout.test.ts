import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GROUP_HEIGHT,
  heightOf,
  numberRoom,
  placeGroups,
  ROW_HEIGHT,
  revealOffset,
  rowsOf,
  rowsSeen,
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
    expect(heightOf(places)).toBe(2 * GROUP_HEIGHT + 3 * ROW_HEIGHT);
    expect(rowsOf(places)).toBe(3);
  });

  it('has no row in sight where only a header is', () => {
    const places = placeGroups([
      { severity: 1, count: 2 },
      { severity: 2, count: 5 },
    ]);
    const header = topOfRow(places, 1) + ROW_HEIGHT;
    const seen = rowsSeen(places, { from: header, height: GROUP_HEIGHT });
    expect(seen.to - seen.from).toBe(0);
  });

  it('has in sight the rows of which a pixel is seen, and no other', () => {
    const nearAnEdge = fc.tuple(fc.nat(3), fc.integer({ min: -50, max: 50 }));
    const anywhere = fc.nat(330_000);
    fc.assert(
      fc.property(
        groups,
        fc.oneof(nearAnEdge, anywhere),
        fc.integer({ min: 1, max: 900 }),
        (all, at, height) => {
          const places = placeGroups(all);
          const place = typeof at === 'number' ? at : (places[at[0] % places.length]?.top ?? 0) + at[1];
          const from = Math.max(place, 0) % heightOf(places);
          const rows = Array.from({ length: rowsOf(places) }, (_, row) => row).filter((row) => {
            const top = topOfRow(places, row);
            return top < from + height && top + ROW_HEIGHT > from;
          });
          const seen = rowsSeen(places, { from, height });
          expect(seen.to - seen.from).toBe(rows.length);
          if (rows.length > 0) expect(seen).toEqual({ from: rows[0], to: (rows.at(-1) ?? 0) + 1 });
        },
      ),
      { numRuns: 100 },
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

  it('has no row without a case, and none in sight without room', () => {
    expect(rowsSeen([], { from: 0, height: 700 })).toEqual({ from: 0, to: 0 });
    expect(rowsSeen(placeGroups([{ severity: 1, count: 9 }]), { from: 0, height: 0 })).toEqual({
      from: 0,
      to: 0,
    });
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
