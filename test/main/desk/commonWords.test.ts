import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { CaseView } from '../../../shared/queue/queueView.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { does, FRIDAY_1645, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

/** More than are looked up and sorted alone when a word finds them. */
const CASES = 5_300;

const titleOf = (n: number): string =>
  ['Calls drop', n % 4 === 0 ? 'at the gateway' : '', n % 500 === 0 ? 'of the fax' : ''].join(' ').trim();

/** Cases that all hold a word, of which a fourth hold a second and few a third; some closed. */
function aDesk(): Desk {
  const { desk } = openTestDesk();
  const lines = Array.from({ length: CASES }, (_, n) => {
    const number = String(100_000 + n);
    const at = new Date(FRIDAY_1645 - (1 + ((n * 7919) % 59_999)) * MINUTE).toISOString();
    const opened = openedLine({
      case: number,
      at,
      id: `${number}-1`,
      severity: (Math.floor(n / 4) % 4) + 1,
      title: titleOf(n),
    });
    return n % 20 === 7 ? [opened, eventLine(number, 'closed', at, { id: `${number}-2` })] : [opened];
  });
  const taken = desk.appendEvents(lines.flat().map(incoming), { source: 'import' });
  if (!taken.ok) throw new Error(taken.error.problem);
  return desk;
}

const WORDS = ['calls', 'c', 'gateway', 'gat', 'drop gate', 'fax', 'nowhere'] as const;
const VIEWS = ['open', 'closed', 'breached'] as const satisfies ReadonlyArray<CaseView>;

/** Whether a row holds each word at the beginning of one of its own, by its title and what was noted. */
function holds(row: QueueRow, text: string, notes: ReadonlyMap<string, string>): boolean {
  const words = `${row.title} ${notes.get(row.case) ?? ''}`.toLowerCase().split(' ');
  return text.split(' ').every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const pause = (): Promise<void> => Promise.resolve();

describe('a filter by words, common or rare', () => {
  const desk = aDesk();
  const notes = new Map<string, string>();
  const says = (number: string): void => {
    does(desk, { type: 'note', case: number, text: 'gateway' });
    notes.set(number, 'gateway');
  };

  it('has the first rows of a common word before the list, and none once that is known', () => {
    const request = { view: 'open', filter: { text: 'gateway' }, from: 0, to: 50 } as const;
    expect(desk.firstWindow(request)).toMatchObject({ counting: true, total: 50 });
    expect(desk.firstWindow({ ...request, filter: { text: 'fax' } })).toBeNull();
    desk.queueWindow(request);
    expect(desk.firstWindow(request)).toBeNull();
    const without = [...desk.rows('open', {})]
      .slice(0, 40)
      .findLast(({ title }) => !title.includes('gateway'));
    says(without?.case ?? '');
    const first = desk.firstWindow(request)?.rows.map((row) => row.case);
    expect(first).toContain(without?.case);
    expect(first).toEqual(desk.numbers('open', { text: 'gateway' }).slice(0, 50));
  });

  it('lists, counts and places what a look at each case finds; its first rows are those of the whole list', async () => {
    // Notes do not move a case.
    const listed = new Map(VIEWS.map((view) => [view, [...desk.rows(view, {})]]));
    const asked = fc.record({
      view: fc.constantFrom(...VIEWS),
      text: fc.constantFrom(...WORDS),
      from: fc.nat(CASES),
      length: fc.integer({ min: 1, max: 60 }),
      noted: fc.nat(80),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ view, text, from, length, noted }) => {
        says(listed.get('open')?.[noted]?.case ?? '');
        const filter = { text };
        const expected = (listed.get(view) ?? []).filter((row) => holds(row, text, notes));
        const numbers = expected.map((row) => row.case);
        const first = desk.firstWindow({ view, filter, from: 0, to: length });
        if (first !== null) {
          expect(first.rows.map((row) => row.case)).toEqual(numbers.slice(0, length));
          expect(first.rows).toHaveLength(length);
        }
        const request = { view, filter, from, to: from + length };
        const inTurns = await desk.windowInTurns(request, pause);
        const window = desk.queueWindow(request);
        expect(inTurns).toEqual(window);
        expect(window.rows.map((row) => row.case)).toEqual(numbers.slice(from, from + length));
        expect(window.groups).toEqual(groupsOf(expected));
        expect(desk.numbers(view, filter)).toEqual(numbers);
        const number = String(100_000 + from);
        expect(desk.locate(view, filter, number) ?? -1).toBe(numbers.indexOf(number));
      }),
      { numRuns: 20 },
    );
  });

  it('in turns is as of its end, and is given up for another that is asked for meanwhile', async () => {
    const request = { view: 'open', filter: { text: 'calls' }, from: 0, to: 5 } as const;
    // As of now nothing is known yet.
    says('100000');
    let turns = 0;
    const written = await desk.windowInTurns(request, async () => {
      turns += 1;
      if (turns === 2) opensCase(desk, { title: 'Calls' });
    });
    expect(turns).toBeGreaterThan(2);
    expect(written).toEqual(desk.queueWindow(request));
    const older = desk.windowInTurns({ ...request, filter: { text: 'drop' } }, pause);
    const newer = desk.windowInTurns({ ...request, filter: { text: 'gateway' } }, pause);
    expect(await older).toBeNull();
    expect(await newer).toEqual(desk.queueWindow({ ...request, filter: { text: 'gateway' } }));
  });
});

function groupsOf(rows: ReadonlyArray<QueueRow>) {
  return ([1, 2, 3, 4] as const).flatMap((severity) => {
    const count = rows.filter((row) => row.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
}
