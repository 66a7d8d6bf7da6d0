import { expect, type Locator, type Page } from '@playwright/test';
import type { DeskBridge } from '../../shared/ipc/bridge.ts';

/** The row of a case in the list; a row's name holds severity, number, title, customer, next deadline. */
export function rowOf(page: Page, caseNumber: string): Locator {
  return page.getByRole('row', { name: new RegExp(`, ${caseNumber}, `) });
}

/** The numbers of the rows that are drawn now, from top to bottom; the order of the elements is another. */
export async function shownNumbers(page: Page): Promise<string[]> {
  const names = await page.getByRole('row').evaluateAll((rows) =>
    rows
      .map((row) => ({ at: Number(row.getAttribute('aria-rowindex')), name: row.getAttribute('aria-label') }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name ?? ''),
  );
  return names.flatMap((name) => /^Severity \d [^,]+, ([^,]+), /.exec(name)?.[1] ?? []);
}

/** Waits until the list has drawn at least one case. */
export async function queueIsShown(page: Page): Promise<void> {
  await expect(page.getByRole('grid')).toBeVisible();
  await expect.poll(async () => (await shownNumbers(page)).length).toBeGreaterThan(0);
}

/** Loads the window anew, at its first screen, and waits until the old page is gone. */
export async function loadAnew(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    window.location.hash = '';
    window.location.reload();
  });
  await loaded;
}

/** Writes the choice of a theme as the window does, and waits until the page wears it. */
export async function chooseTheme(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.evaluate((chosen) => {
    const bridge: DeskBridge = Reflect.get(window, 'desk');
    return bridge.ask('settings.write', { patch: { theme: chosen } });
  }, theme);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** What was on the screen together: the clock of the top bar, and the words of one clock of a case. */
export interface Sight {
  readonly time: string;
  readonly cell: string;
}

/** Notes every change of a cell together with the top bar's clock, as a person beside the screen would. */
export async function watchCell(page: Page, cell: Locator): Promise<() => Promise<Sight[]>> {
  const handle = await cell.elementHandle();
  if (handle === null) throw new Error('There is no such cell.');
  const sights = await page.evaluateHandle((watched) => {
    const bar = document.querySelector('header [role="timer"] strong');
    if (bar === null) throw new Error('There is no clock in the top bar.');
    const seen: { time: string; cell: string }[] = [];
    const note = () => seen.push({ time: bar.textContent ?? '', cell: watched.textContent ?? '' });
    note();
    const observer = new MutationObserver(note);
    observer.observe(watched, { subtree: true, childList: true, characterData: true });
    observer.observe(bar, { subtree: true, childList: true, characterData: true });
    return seen;
  }, handle);
  return () => sights.jsonValue();
}
