import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { anAsker, unwatched } from '../../support/aReview.ts';
import { does, NEW_YORK, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

const NOW = { horizon: 'hours' } as const;

/** Twelve cases of KT, one of RO, one of nobody. */
function loadedDesk() {
  const { desk, clock } = openTestDesk({ at: Date.parse('2026-03-10T14:00:00Z') });
  const numbers = Array.from({ length: 14 }, () => opensCase(desk, { severity: 2 }));
  numbers.slice(0, 12).forEach((number) => {
    does(desk, { type: 'assign', case: number, owner: 'KT' });
  });
  does(desk, { type: 'assign', case: numbers[12] ?? '', owner: 'RO' });
  does(desk, { type: 'assign', case: numbers[13] ?? '', owner: null });
  return { desk, clock, numbers };
}

describe('what if cases moved to an analyst', () => {
  it('shows load and prospects before and after, as the review would once they had', async () => {
    const { desk, numbers } = loadedDesk();
    const moved = numbers.slice(0, 5);
    const supposed = desk.whatIf({ ...NOW, cases: moved, owner: 'RO' }, anAsker);
    if (!supposed.ok) throw new Error(JSON.stringify(supposed.error));
    const { before, after } = supposed.value;
    const loads = ({ workload }: typeof before) => workload.analysts.map(({ owner, all }) => [owner, all]);
    expect(loads(before)).toEqual([
      ['KT', 12],
      ['RO', 1],
      [null, 1],
    ]);
    expect(loads(after)).toEqual([
      ['KT', 7],
      ['RO', 6],
      [null, 1],
    ]);
    for (const number of moved) does(desk, { type: 'assign', case: number, owner: 'RO' });
    const done = await desk.review(NOW, anAsker, unwatched);
    expect(done.ok && done.value.review).toMatchObject({ ...after });
    desk.close();
  });

  it('changes nothing', () => {
    const { desk, numbers } = loadedDesk();
    const version = desk.version();
    const lines = [...desk.exportEvents()];
    desk.whatIf({ ...NOW, cases: numbers, owner: null }, anAsker);
    expect(desk.version()).toBe(version);
    expect([...desk.exportEvents()]).toEqual(lines);
    desk.close();
  });
});

describe('what if an edition had applied', () => {
  it('shows the review under it beside the one as bound', async () => {
    const { desk, clock, numbers } = loadedDesk();
    clock.pass(HOUR / 2);
    does(desk, { type: 'restore', case: numbers[0] ?? '', workaround: false });
    const range = { from: '2026-03-09', to: '2026-03-15' };
    const answer = await desk.review({ ...NOW, range, asIf: 'means' }, anAsker, unwatched);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { review, asBound } = answer.value;
    const restored = (strips: typeof review.restore) =>
      strips.filter(({ n }) => n > 0).map(({ edition, objective, n }) => [edition, objective, n]);
    expect(restored(review.restore)).toEqual([['means', 'mean', 1]]);
    expect(restored(asBound?.restore ?? [])).toEqual([['targets', 'deadline', 1]]);
    expect(review.attainment.map(({ clock: name }) => name)).toEqual(['response']);
    desk.close();
  });
});

describe('a cell of the queue heat', () => {
  it.each([{}, { customer: 'ACME' }, { customer: 'other' }])(
    'opens the cases that it counts: %j',
    async (scope) => {
      const { desk, clock, numbers } = loadedDesk();
      does(desk, { type: 'respond', case: numbers[0] ?? '' });
      opensCase(desk, { severity: 4, customer: { ...NEW_YORK, id: 'other' } });
      clock.pass(2 * HOUR);
      const answer = await desk.review({ ...NOW, ...scope }, anAsker, unwatched);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      const cells = answer.value.review.heat.rows.flatMap(({ severity, cells: own }) =>
        own.map((cell) => ({ ...cell, severity })),
      );
      for (const { severity, place, cases, means } of cells) {
        const cell = desk.reviewCell({ ...scope, severity, place }, anAsker);
        if (!cell.ok) throw new Error(JSON.stringify(cell.error));
        expect([cell.value.all, cell.value.rows.length]).toEqual([cases + means, cases + means]);
      }
      desk.close();
    },
  );
});
