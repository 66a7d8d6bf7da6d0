import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CaseView } from '../../../shared/queue/queueView.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { FRIDAY_1645, openTestDesk, type SetClock } from '../../support/memoryDesk.ts';

const CASES = 1_600;
const VIEWS: ReadonlyArray<CaseView> = ['open', 'closed', 'breached', 'breaching-soon', 'awaiting-customer'];

/** A filter that leaves nothing out: what it narrows is counted and listed row by row. */
const ALL = { severities: [1, 2, 3, 4] };

/** Cases of three severities over six weeks; some answered, some waiting, some closed. */
function aLongQueue(): { readonly desk: Desk; readonly clock: SetClock } {
  const given = openTestDesk();
  const lines = Array.from({ length: CASES }, (_, n): ReadonlyArray<string> => {
    const number = String(10_000 + n);
    const opened = FRIDAY_1645 - ((n * 7919) % 60_000) * MINUTE;
    const at = (offset: number): string => new Date(opened + offset).toISOString();
    const step = ['responded', 'awaiting-customer', 'closed', null][n % 4] ?? null;
    return [
      openedLine({
        case: number,
        at: at(0),
        id: `${number}-1`,
        severity: 2 + (n % 20 === 0 ? 0 : 1) + (n % 3 === 0 ? 1 : 0),
      }),
      ...(step === null ? [] : [eventLine(number, step, at((n % 90) * MINUTE), { id: `${number}-2` })]),
    ];
  });
  const taken = given.desk.appendEvents(lines.flat().map(incoming), { source: 'import' });
  if (!taken.ok) throw new Error(taken.error.problem);
  return given;
}

describe('a long queue', () => {
  const { desk, clock } = aLongQueue();

  it('gives any window as it lies in the whole list, and the place of each of its cases', () => {
    for (const view of ['open', 'closed'] as const) {
      const whole = [...desk.rows(view, ALL)].map((row) => row.case);
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 60 }), (from, length) => {
          const { rows } = desk.queueWindow({ view, filter: {}, from, to: from + length });
          expect(rows.map((row) => row.case)).toEqual(whole.slice(from, from + length));
          expect(desk.locate(view, {}, whole[from] ?? '')).toBe(from);
        }),
      );
    }
  });

  it('counts at any instant what its views list', () => {
    fc.assert(
      fc.property(fc.integer({ min: -DAY, max: 10 * DAY }), (offset) => {
        clock.set(FRIDAY_1645 + offset);
        const { views } = desk.queueCounts();
        for (const view of VIEWS)
          expect([view, views[view]]).toEqual([view, [...desk.rows(view, ALL)].length]);
      }),
      { numRuns: 40, examples: [[0], [HOUR], [6 * HOUR - 1]] },
    );
    clock.set(FRIDAY_1645);
  });
});
