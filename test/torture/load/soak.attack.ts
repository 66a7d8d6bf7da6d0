import { readdirSync, readFileSync } from 'node:fs';
import { type CDPSession, expect, type Page } from '@playwright/test';
import { SECOND } from '../../../shared/calendar/instant/instant.ts';
import { opened, profileWith } from '../../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { queueIsShown } from '../../support/queuePage.ts';
import { attack } from '../attack.ts';
import { fakeWallClock } from '../time/fakeWallClock.ts';

const CASES = 400;
/** Rounds before the first measurement: whatever is loaded or kept once is there by then. */
const WARM_UP = 3;
const MEASUREMENTS = 4;
const ROUND = 30 * SECOND;

/** What the last measurement may have more than the first: caches settle, a leak of each round does not stop there. */
const MARGIN = { heapMb: 6, nodes: 400, listeners: 60, mainMb: 30, allMb: 60 };

// A round stands for half a minute of an analyst at work; the long form for an hour of it.
attack('an hour of work', { short: 1, long: 120 }, async ({ times, trial, worst, note }) => {
  const clock = fakeWallClock(Date.parse('2037-12-07T09:40:00+01:00'));
  const desk = await launchDesk({
    profile: profileWith(Array.from({ length: CASES }, (_, n) => caseOf(n))),
    timeZone: 'Europe/Vienna',
    env: clock.env,
  });
  try {
    await queueIsShown(desk.page);
    const cdp = await desk.app.context().newCDPSession(desk.page);
    await cdp.send('Performance.enable');
    for (let n = 0; n < WARM_UP; n++) await round(desk.page);
    const measured = [await measure(desk, cdp)];
    const apart = Math.max(1, Math.floor(times / MEASUREMENTS));
    for (let n = 1; n <= times; n++) {
      await trial(() => round(desk.page));
      // Deadlines come, alerts are shown and snoozed ones return as in the half minute that the round stands for.
      clock.set(clock.now() + ROUND);
      if (n % apart === 0 || n === times) measured.push(await measure(desk, cdp));
    }
    for (const one of measured) note(words(one));
    const [second, last] = [measured[1] ?? NOTHING, measured.at(-1) ?? NOTHING];
    for (const what of ['heapMb', 'nodes', 'listeners', 'mainMb', 'allMb'] as const) {
      worst(`growth of ${what}`, last[what] - second[what]);
      expect(last[what] - second[what], what).toBeLessThan(MARGIN[what]);
    }
  } finally {
    await desk.close();
  }
});

function caseOf(n: number) {
  const severity = (n % 4) + 1;
  const minute = String(10 + (n % 30)).padStart(2, '0');
  return opened(String(48_001 + n), `2037-12-07T09:${minute}:00+01:00`, { severity });
}

/** Every view, a case opened and closed, a note, an owner, the palette, the alerts and the sheet of keys. */
async function round(page: Page): Promise<void> {
  for (const view of ['m', 's', 'b', 'w', 'p', 'r', 'd', 'c', 'a']) {
    await press(page, 'g', view);
    await page.waitForTimeout(30);
  }
  await queueIsShown(page);
  for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'j', 'j', 'k']) await press(page, key);
  // As fast as a person types on: before the dialog stands.
  await press(page, 'n');
  await page.keyboard.type('Traces asked for');
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue('Traces asked for');
  await press(page, 'Control+Enter');
  await expect(note).toBeHidden();
  await press(page, 'Enter');
  const heading = page.getByRole('heading', { level: 1, name: /^Case / });
  await expect(heading).toBeVisible();
  // Cards of alerts go first.
  await expect(async () => {
    await press(page, 'Escape');
    await expect(heading).toBeHidden({ timeout: 500 });
  }).toPass();
  await press(page, 'Control+k');
  await page.keyboard.type('4800');
  await expect(page.getByRole('option').first()).toBeVisible();
  await press(page, 'Escape');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await press(page, '?');
  await expect(sheet).toBeVisible();
  await press(page, 'Escape');
  await expect(sheet).toBeHidden();
  const alerts = page.getByRole('dialog', { name: 'Alerts' });
  await press(page, 'b');
  await expect(alerts).toBeVisible();
  await press(page, 'Escape');
  await expect(alerts).toBeHidden();
  await queueIsShown(page);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const NOTHING = { heapMb: 0, nodes: 0, listeners: 0, mainMb: 0, allMb: 0 };

/** What is held after the garbage is gone; `mainMb` and `allMb` are the shares of the main process and of all in memory. */
async function measure({ app, page }: RunningDesk, cdp: CDPSession): Promise<typeof NOTHING> {
  // The messages of the last commands leave the screen first.
  await page.waitForTimeout(500);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metricOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heapMb: metricOf('JSHeapUsedSize') / 1e6,
    nodes: metricOf('Nodes'),
    listeners: metricOf('JSEventListeners'),
    mainMb: shareMb(app.process().pid ?? 0),
    allMb: familyOf(app.process().pid ?? 0).reduce((sum, pid) => sum + shareMb(pid), 0),
  };
}

function words({ heapMb, nodes, listeners, mainMb, allMb }: typeof NOTHING): string {
  const held = `${heapMb.toFixed(1)} MB of heap, ${nodes} nodes, ${listeners} listeners`;
  return `${held}, ${Math.round(mainMb)} MB in main, ${Math.round(allMb)} MB in all`;
}

/** A process and all that descend from it. */
function familyOf(root: number): ReadonlyArray<number> {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))] as const),
  );
  const isOfIt = (pid: number): boolean => pid === root || (pid > 1 && isOfIt(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOfIt);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(textOf(pid, 'status'))?.[1] ?? 0);
}

/**
 * What the process itself has put into memory, pages that several processes share counted once. Pages of files are left
 * out: those of the binary are divided among all that run it, so that another attack that ends would look like a leak.
 */
function shareMb(pid: number): number {
  const shares = textOf(pid, 'smaps_rollup').matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB/gm);
  return [...shares].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1000;
}

/** '' for a process that has ended meanwhile. */
function textOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
