import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import { copyOfProfile } from '../desk/benchDesk.ts';
import { isQuick, keepRows } from '../report/keepRows.ts';
import { launchBlank, launchConsole, type MeasuredWindow } from '../window/launch.ts';
import { cpuOf, processesOf, wakeUpsOf } from '../window/processes.ts';

const part = 'still';
const CASES = isQuick() ? 10_000 : 100_000;
const SPAN_MS = isQuick() ? 5_000 : 60_000;

const profile = copyOfProfile(CASES, 'still');
await (await launchConsole(profile)).close();
const blank = await launchBlank();
const desk = await launchConsole(profile);
await desk.page.setViewportSize({ width: 1440, height: 1200 }).catch(() => undefined);
await desk.page.waitForTimeout(3_000);
const rows: BenchRow[] = [...(await tickCosts(desk.page))];
for (const [what, change] of [
  ['visible', showWindow],
  ['minimised', minimiseWindow],
  ['hidden', hideWindow],
] as const) {
  await change(desk);
  await change(blank);
  await desk.page.waitForTimeout(2_000);
  rows.push(...(await idleCosts(what)));
}
await desk.close();
await blank.close();
rmSync(profile, { recursive: true, force: true });
keepRows(rows);

/** What a second costs the main thread of the page: script, style, layout, paint. */
async function tickCosts(page: Page): Promise<ReadonlyArray<BenchRow>> {
  const seconds = isQuick() ? 6 : 30;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await metricsOf();
  await page.waitForTimeout(seconds * 1000);
  const after = await metricsOf();
  const rowsShown = await page.getByRole('row').count();
  const perTick = (name: string): number =>
    (((after.get(name) ?? 0) - (before.get(name) ?? 0)) / seconds) * 1000;
  const script = perTick('ScriptDuration');
  const style = perTick('RecalcStyleDuration');
  const layout = perTick('LayoutDuration');
  const note = `script ${script.toFixed(2)}, style ${style.toFixed(2)}, layout ${layout.toFixed(2)} ms; ${rowsShown} rows exist`;
  const measured = perTick('TaskDuration');
  return [
    { part, what: 'main thread of the page per tick', measured, unit: 'ms', budget: { atMost: 4 }, note },
  ];

  async function metricsOf(): Promise<ReadonlyMap<string, number>> {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  }
}

/** Processor time of all processes of both windows over the same span, and what wakes our main. */
async function idleCosts(what: string): Promise<ReadonlyArray<BenchRow>> {
  const pids = [desk, blank].map((window) => window.app.process().pid ?? 0);
  const groups = pids.map((pid) => processesOf(pid));
  const before = groups.map(cpuOf);
  const wakeUps = pids.map(wakeUpsOf);
  await new Promise((resolve) => setTimeout(resolve, SPAN_MS));
  const [ours = 0, theirs = 0] = groups.map(
    (group, place) => ((cpuOf(group) - (before[place] ?? 0)) / SPAN_MS) * 100,
  );
  const [woken = 0, blankWoken = 0] = pids.map(
    (pid, place) => ((wakeUpsOf(pid) - (wakeUps[place] ?? 0)) / SPAN_MS) * 1000,
  );
  return [
    {
      part,
      what: `processor time, ${what}`,
      measured: ours,
      unit: '%',
      note: `of one core; a blank window ${theirs.toFixed(2)} %`,
    },
    {
      part,
      what: `wake-ups of main a second, ${what}`,
      measured: woken,
      unit: '',
      baseline: { name: 'blank window', measured: blankWoken },
    },
  ];
}

function showWindow({ app }: MeasuredWindow): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
}

function minimiseWindow({ app }: MeasuredWindow): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
}

function hideWindow({ app }: MeasuredWindow): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
}
