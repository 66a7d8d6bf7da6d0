import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile, fillDesk } from '../desk/benchDesk.ts';
import { casesWithLongTexts } from '../desk/longTexts.ts';
import { isQuick, keepRows } from '../report/keepRows.ts';
import { percentile } from '../report/median.ts';
import { launchBlank, launchConsole } from '../window/launch.ts';
import { keyToPaint } from './probe.ts';
import { keyCount } from './sights.ts';
import { longTextWalks, type Walk, walks } from './walks.ts';
import { turnWheel, watchLongTasks } from './wheel.ts';

const part = 'interaction';
// Making a desk of a hundred thousand alone takes longer than the quick form may.
const CASES = isQuick() ? 10_000 : 100_000;
const LONG_CASES = 100;
const TIMES = isQuick() ? 12 : 80;
const WHEEL_MS = isQuick() ? 2_000 : 10_000;

const blank = await measureBlank();
const profile = copyOfProfile(CASES, 'interaction');
// The first start makes the day's copy of the file.
await (await launchConsole(profile)).close();
const console = await launchConsole(profile);
await console.page.waitForTimeout(2_000);
const longTasks = await watchLongTasks(console.page);
const rows: BenchRow[] = [];
for (const walk of walks) rows.push(...(await measure(console.page, walk)));
rows.push(...framesOf(await turnWheel(console.page, WHEEL_MS)));
const tasks = await longTasks();
rows.push({
  part,
  what: 'tasks of the page over 50 ms',
  measured: tasks.length,
  unit: '',
  budget: { atMost: 0 },
  note: tasks.length === 0 ? 'none' : `the longest ${Math.round(Math.max(...tasks))} ms`,
});
await console.close();
rmSync(profile, { recursive: true, force: true });
rows.push(...(await measureLongTexts()));
keepRows(rows);

/** The least that a key press can take here: a page with one counter. */
async function measureBlank(): Promise<ReadonlyArray<number>> {
  const window = await launchBlank();
  const took: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    took.push((await keyToPaint(window.page, 'j', keyCount)) ?? Number.NaN);
    await window.page.waitForTimeout(60);
  }
  await window.close();
  return took;
}

/** The same keys on cases with a title of 10,000 characters and a note of 300 KB each. */
async function measureLongTexts(): Promise<ReadonlyArray<BenchRow>> {
  const long = join(process.cwd(), 'out/bench/desks/long-texts');
  rmSync(long, { recursive: true, force: true });
  fillDesk(long, LONG_CASES, casesWithLongTexts(LONG_CASES));
  const { page, close } = await launchConsole(long);
  const found: BenchRow[] = [];
  for (const walk of longTextWalks) {
    found.push(...(await measure(page, { ...walk, what: `${walk.what} with long texts` })));
  }
  await close();
  rmSync(long, { recursive: true, force: true });
  return found;
}

async function measure(page: Page, { what, budgetMs, run }: Walk): Promise<ReadonlyArray<BenchRow>> {
  const all = await run(page, TIMES);
  const took = all.filter((ms) => ms !== null);
  if (took.length < TIMES / 2) {
    await page.screenshot({ path: 'out/bench/stuck.png' });
    throw new Error(`${what}: ${took.length} of ${TIMES} key presses changed anything.`);
  }
  const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)];
  return [
    {
      part,
      what: `${what}, key to paint p95`,
      measured: p95,
      unit: 'ms',
      note: `p50 ${Math.round(p50)} ms, max ${Math.round(Math.max(...took))} ms of ${took.length} presses; budget ${budgetMs} ms: ${p95 <= budgetMs ? 'met' : 'MISSED'}`,
      baseline: { name: 'blank page', measured: percentile(blank, 0.95) },
    },
  ];
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
