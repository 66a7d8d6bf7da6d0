import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile, fillDesk } from '../desk/benchDesk.ts';
import { casesWithLongTexts } from '../desk/longTexts.ts';
import { isQuick, keepRows } from '../report/keepRows.ts';
import { median, percentile } from '../report/median.ts';
import { roundsRow, spreadOf } from '../report/roundsRow.ts';
import { launchConsole, launchList, type MeasuredWindow } from '../window/launch.ts';
import { countWork, type PageWork } from '../window/pageWork.ts';
import { holdDown } from './held.ts';
import { plainRow } from './sights.ts';
import { longTextWalks, pressInTurn, type Walk, walks } from './walks.ts';
import { turnWheel, watchLongTasks } from './wheel.ts';

const part = 'interaction';
// Making a desk of a hundred thousand alone takes longer than the quick form may.
const CASES = isQuick() ? 10_000 : 100_000;
const LONG_CASES = 100;
// A p95 of fewer than a hundred presses is nearly their maximum.
const [ROUNDS, PRESSES] = [5, 20];
const WHEEL_MS = isQuick() ? 2_000 : 10_000;

const plain = await launchList();
const rows: BenchRow[] = [...(await measureQueue()), ...(await measureLongTexts())];
await plain.close();
keepRows(rows);

/** A queue of ordinary cases: each walk, a held key, the wheel. */
async function measureQueue(): Promise<ReadonlyArray<BenchRow>> {
  const { console, end } = await openConsole(copyOfProfile(CASES, 'interaction'));
  const longTasks = await watchLongTasks(console.page);
  const found: BenchRow[] = [];
  for (const walk of walks) found.push(...(await measure(console, walk)));
  found.push(await measureHeld(console));
  found.push(...framesOf(await turnWheel(console.page, WHEEL_MS)));
  const tasks = await longTasks();
  found.push({
    part,
    what: 'tasks of the page over 50 ms',
    measured: tasks.length,
    unit: '',
    budget: { atMost: 0 },
    note: tasks.length === 0 ? 'none' : `the longest ${Math.round(Math.max(...tasks))} ms`,
  });
  await end();
  return found;
}

/** The same keys on cases with a title of 10,000 characters and a note of 300 KB each. */
async function measureLongTexts(): Promise<ReadonlyArray<BenchRow>> {
  const profile = join(process.cwd(), 'out/bench/desks/long-texts');
  rmSync(profile, { recursive: true, force: true });
  fillDesk(profile, LONG_CASES, casesWithLongTexts(LONG_CASES));
  const { console, end } = await openConsole(profile);
  const found: BenchRow[] = [];
  for (const walk of longTextWalks) {
    found.push(...(await measure(console, { ...walk, what: `${walk.what} with long texts` })));
  }
  await end();
  return found;
}

async function openConsole(profile: string) {
  // The first start makes the day's copy of the file.
  await (await launchConsole(profile)).close();
  const console = await launchConsole(profile);
  await console.page.waitForTimeout(2_000);
  const end = async (): Promise<void> => {
    await console.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { console, end };
}

interface Round {
  readonly took: ReadonlyArray<number>;
  readonly work: PageWork;
}

/** The console and the plain list in turns. */
async function measure(console: MeasuredWindow, walk: Walk): Promise<ReadonlyArray<BenchRow>> {
  const [work, plainWork] = [await countWork(console.page), await countWork(plain.page)];
  const ours: Round[] = [];
  const theirs: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await plainWork();
    theirs.push({
      took: effective(await pressInTurn(plain.page, [walk.plainKey], plainRow, PRESSES), walk),
      work: await plainWork(),
    });
    await work();
    ours.push({ took: effective(await walk.run(console.page, PRESSES), walk), work: await work() });
  }
  return [paintRow(walk, ours, theirs), workRow(walk, ours, theirs)];
}

/** Presses without an effect are no measure: with many of them the walk is broken. */
function effective(presses: ReadonlyArray<number | null>, { what }: Walk): ReadonlyArray<number> {
  const took = presses.filter((ms) => ms !== null);
  if (took.length < presses.length * 0.9)
    throw new Error(`${what}: ${took.length} of ${presses.length} key presses changed anything.`);
  return took;
}

function paintRow(
  { what, budgetMs }: Walk,
  ours: ReadonlyArray<Round>,
  theirs: ReadonlyArray<Round>,
): BenchRow {
  const all = ours.flatMap(({ took }) => took);
  const [p50, p95] = [percentile(all, 0.5), percentile(all, 0.95)];
  const spread = spreadOf(ours.map(({ took }) => median(took)));
  const verdict = spread > 0.2 ? 'noise' : p95 <= budgetMs ? 'met' : 'MISSED';
  return {
    part,
    what: `${what}, key to paint p95`,
    measured: p95,
    unit: 'ms',
    baseline: {
      name: 'plain list',
      measured: percentile(
        theirs.flatMap(({ took }) => took),
        0.95,
      ),
    },
    spread,
    note: `p50 ${p50.toFixed(1)} ms, max ${Math.round(Math.max(...all))} ms of ${all.length} presses; budget ${budgetMs} ms: ${verdict}`,
  };
}

function workRow({ what }: Walk, ours: ReadonlyArray<Round>, theirs: ReadonlyArray<Round>): BenchRow {
  const perPress = (rounds: ReadonlyArray<Round>, part: keyof PageWork): ReadonlyArray<number> =>
    rounds.map(({ work }) => work[part] / PRESSES);
  const [styles, layouts] = [median(perPress(ours, 'styles')), median(perPress(ours, 'layouts'))];
  return roundsRow(
    {
      part,
      what: `${what}, main thread of the page a press`,
      unit: 'ms',
      note: `${styles.toFixed(1)} passes of style, ${layouts.toFixed(1)} of layout`,
    },
    perPress(ours, 'ms'),
    { name: 'plain list', rounds: perPress(theirs, 'ms') },
  );
}

/** The selection runs down the list, thirty cases a second. */
async function measureHeld(console: MeasuredWindow): Promise<BenchRow> {
  const ours: ReadonlyArray<number>[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(...(await holdDown(plain.page, PRESSES)));
    await console.page.keyboard.press('Home');
    await console.page.waitForTimeout(500);
    ours.push(await holdDown(console.page, PRESSES));
  }
  const all = ours.flat();
  return {
    part,
    what: 'selection moves (J held down), key to paint p95',
    measured: percentile(all, 0.95),
    unit: 'ms',
    baseline: { name: 'plain list', measured: percentile(theirs, 0.95) },
    spread: spreadOf(ours.map((took) => median(took))),
    note: `p50 ${percentile(all, 0.5).toFixed(1)} ms, max ${Math.round(Math.max(...all))} ms; ${all.length} of ${ROUNDS * PRESSES} repeats shown`,
  };
}

function framesOf(frames: ReadonlyArray<number>): ReadonlyArray<BenchRow> {
  const share = (ms: number): number => (frames.filter((frame) => frame > ms).length / frames.length) * 100;
  const note = `${frames.length} frames, the longest ${Math.round(Math.max(...frames))} ms`;
  return [
    // A frame of 60 a second takes 16.7 ms.
    { part, what: 'scrolling: frames over 17 ms', measured: share(17.5), unit: '%', note },
    { part, what: 'scrolling: frames over 50 ms', measured: share(50), unit: '%', budget: { atMost: 0 } },
  ];
}
