import type { Desk } from '../../../main/desk/desk.ts';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import type { CaseView } from '../../../shared/queue/queueView.ts';
import { openBenchDesk, profileOf } from '../desk/benchDesk.ts';
import { isQuick } from '../report/keepRows.ts';
import { percentile } from '../report/median.ts';

const SMALLEST = 1_000;

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

/** Each question at growing sizes; the budget is growth with the logarithm of the number of cases. */
export function benchQuestions(sizes: ReadonlyArray<number>): ReadonlyArray<BenchRow> {
  const bySize = [SMALLEST, ...sizes].map((cases) => [cases, timesOf(cases)] as const);
  const smallest = bySize[0]?.[1] ?? [];
  return bySize.slice(1).flatMap(([cases, times]) =>
    QUESTIONS.map(
      ([what], place): BenchRow => ({
        part: 'store',
        what: `${what}, ${cases.toLocaleString('en')} cases`,
        measured: times[place] ?? Number.NaN,
        unit: 'ms',
        baseline: { name: `at ${SMALLEST.toLocaleString('en')}`, measured: smallest[place] ?? Number.NaN },
        budget: { atMost: Math.log(cases) / Math.log(SMALLEST) },
      }),
    ),
  );
}

function timesOf(cases: number): ReadonlyArray<number> {
  const desk = openBenchDesk(profileOf(cases));
  const rounds = isQuick() ? 15 : 41;
  const times = QUESTIONS.map(([, ask]) => {
    const all: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      const begun = performance.now();
      ask(desk, cases, turn);
      all.push(performance.now() - begun);
    }
    return percentile(all, 0.5);
  });
  desk.close();
  return times;
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
