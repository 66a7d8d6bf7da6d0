import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../main/desk/desk.ts';
import { PROJECTION_RULES } from '../../../main/desk/moves/projectionRules.ts';
import { SCHEMA_VERSION } from '../../../main/persistence/migrate.ts';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import type { ReviewRequest } from '../../../shared/review/reviewRequest.ts';
import { USUAL_LEAD } from '../../../shared/review/usualLead.ts';
import { fillDesk, openBenchDesk } from '../desk/benchDesk.ts';
import { isQuick } from '../report/keepRows.ts';
import { median } from '../report/median.ts';
import { roundsRow } from '../report/roundsRow.ts';
import { BENCH_ANALYSTS, reviewCases } from './reviewCases.ts';

const SMALLEST = 1_000;

const asker = {
  lead: { ...USUAL_LEAD, teams: [{ name: 'A third', analysts: BENCH_ANALYSTS.slice(0, 8) }] },
  zone: 'Europe/Bucharest',
};
const watch = { tell: () => undefined, isCancelled: () => false };

const YEAR = { from: '2025-03-10', to: '2026-03-09' };
const FOUR_WEEKS = { from: '2026-02-09', to: '2026-03-08' };

/** What a lead asks, by name. */
const QUESTIONS: ReadonlyArray<readonly [what: string, request: ReviewRequest]> = [
  ['review opened, 12 weeks', { horizon: 'hours' }],
  ['review of 4 weeks', { horizon: 'hours', range: FOUR_WEEKS }],
  ['review of a year, all cases', { horizon: 'hours', range: YEAR }],
  ['review of a year, to the end of the week', { horizon: 'week', range: YEAR }],
  ['review of a year, a third of the analysts', { horizon: 'hours', range: YEAR, team: 'A third' }],
  ['review of a year, one customer', { horizon: 'hours', range: YEAR, customer: 'C7' }],
];

/** Each question at growing sizes, ten events a case. */
export async function benchReviews(sizes: ReadonlyArray<number>): Promise<ReadonlyArray<BenchRow>> {
  const smallest = await timesOf(SMALLEST);
  const rows: BenchRow[] = [];
  for (const cases of sizes) {
    const times = await timesOf(cases);
    QUESTIONS.forEach(([what], place) => {
      const words = {
        part: 'review',
        what: `${what}, of ${cases.toLocaleString('en')}`,
        unit: 'ms',
        budget: { atMost: BUDGET_MS },
        note: `${median(smallest[place] ?? []).toFixed(1)} ms at ${SMALLEST.toLocaleString('en')}`,
      } as const;
      rows.push(roundsRow(words, times[place] ?? []));
    });
  }
  return rows;
}

const BUDGET_MS = 200;

/** Round by round, in ms: by question. */
async function timesOf(cases: number): Promise<ReadonlyArray<ReadonlyArray<number>>> {
  const desk = openBenchDesk(profileOf(cases));
  const times = QUESTIONS.map(() => [] as number[]);
  for (let turn = 0; turn < (isQuick() ? 5 : 11); turn += 1) {
    for (const [place, [, request]] of QUESTIONS.entries()) times[place]?.push(await timeOf(desk, request));
  }
  desk.close();
  return times;
}

async function timeOf(desk: Desk, request: ReviewRequest): Promise<number> {
  const begun = performance.now();
  const answer = await desk.review(request, asker, watch);
  const took = performance.now() - begun;
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.error)}`);
  return took;
}

/** Made at the first call and kept for later runs. */
function profileOf(cases: number): string {
  const profile = join(process.cwd(), 'out/bench/reviews', `${cases}-${SCHEMA_VERSION}-${PROJECTION_RULES}`);
  if (existsSync(profile)) return profile;
  const making = `${profile}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  fillDesk(making, cases, reviewCases(cases));
  renameSync(making, profile);
  return profile;
}
