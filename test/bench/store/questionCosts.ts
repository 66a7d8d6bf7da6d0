import type { Desk } from '../../../main/desk/desk.ts';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import type { CaseView } from '../../../shared/queue/queueView.ts';
import { openBenchDesk, profileOf } from '../desk/benchDesk.ts';
import { growthOf } from '../report/growth.ts';
import { isQuick } from '../report/keepRows.ts';
import { percentile } from '../report/median.ts';

/** What a page asks, by name. The cases are numbered from 100,000 up. */
const QUESTIONS: ReadonlyArray<
  readonly [what: string, ask: (desk: Desk, cases: number, turn: number) => unknown]
> = [
  ['first rows of the queue', (desk) => windowOf(desk, 'open', 0)],
  ['rows in the middle', (desk, cases) => windowOf(desk, 'open', Math.floor(cases * 0.4))],
  ['rows at the deepest place', (desk, cases) => windowOf(desk, 'open', Math.floor(cases * 0.8))],
  ['last rows of the queue', (desk, cases) => windowOf(desk, 'open', cases - 60)],
  ['first rows of mine', (desk) => windowOf(desk, 'mine', 0)],
  ['first rows that are late', (desk) => windowOf(desk, 'breached', 0)],
  ['counts of all views', (desk) => desk.queueCounts()],
  ['place of a case', (desk, cases, turn) => desk.locate('open', {}, numberOf(cases, turn))],
  ['a case opened', (desk, cases, turn) => desk.readCase(numberOf(cases, turn))],
  ['search for a number', (desk, cases, turn) => desk.search(numberOf(cases, turn), 20)],
  ['search for a rare word', (desk, cases, turn) => desk.search(`(${(turn * 7919) % cases})`, 20)],
  ['search for a common word', (desk) => desk.search('recordings', 20)],
  ['filter by a rare word', (desk, cases, turn) => filtered(desk, `${(turn * 7919) % cases}`)],
  [
    'filter by a common word',
    (desk, _cases, turn) => filtered(desk, turn % 2 === 0 ? 'recordings' : 'agents'),
  ],
];

/** Each question at growing sizes, in turns; the budget is growth with the logarithm of the number of cases. */
export function benchQuestions(sizes: ReadonlyArray<number>): ReadonlyArray<BenchRow> {
  const times = timesOf(sizes);
  const [smallest = 1, largest = 1] = [sizes[0], sizes.at(-1)];
  // The power of n that grows as much from the smallest to the largest size as log n does.
  const asLogarithm = Math.log(Math.log(largest) / Math.log(smallest)) / Math.log(largest / smallest);
  return QUESTIONS.map(([what], place): BenchRow => {
    const points = sizes.map((size, at) => [size, times[at]?.[place] ?? Number.NaN] as const);
    const { exponent, error } = growthOf(points);
    return {
      part: 'store',
      what: `${what}, growth as n to the power of`,
      measured: exponent,
      unit: '',
      error,
      budget: { atMost: asLogarithm },
      note: points
        .map(([size, ms]) => `${ms.toFixed(ms < 10 ? 2 : 0)} ms at ${size.toLocaleString('en')}`)
        .join(', '),
    };
  });
}

/** Medians in ms: by size, then by question. One desk after the other answers in each round. */
function timesOf(sizes: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> {
  const desks = sizes.map((cases) => ({ cases, desk: openBenchDesk(profileOf(cases)) }));
  const rounds = isQuick() ? 15 : 41;
  const all = desks.map(() => QUESTIONS.map(() => [] as number[]));
  for (let turn = 0; turn < rounds; turn += 1) {
    desks.forEach(({ cases, desk }, at) => {
      QUESTIONS.forEach(([, ask], place) => {
        const begun = performance.now();
        ask(desk, cases, turn);
        all[at]?.[place]?.push(performance.now() - begun);
      });
    });
  }
  for (const { desk } of desks) desk.close();
  return all.map((questions) => questions.map((times) => percentile(times, 0.5)));
}

function windowOf(desk: Desk, view: CaseView, from: number): unknown {
  return desk.queueWindow({ view, filter: {}, from, to: from + 60 });
}

function filtered(desk: Desk, text: string): unknown {
  return desk.queueWindow({ view: 'open', filter: { text }, from: 0, to: 60 });
}

function numberOf(cases: number, turn: number): string {
  return String(100_000 + ((turn * 7919) % cases));
}
