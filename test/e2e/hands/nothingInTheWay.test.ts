import { expect, type Locator, test } from '@playwright/test';
import type { RunningDesk } from '../../support/launchDesk.ts';
import { rowOf } from '../../support/queuePage.ts';
import { launchSample, showQueueAnew } from '../../support/sampleDesk.ts';
import { showAlerts } from '../../support/showAlerts.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
  desk = await launchSample();
});
test.beforeEach(() => showQueueAnew(desk.page));
test.afterAll(() => desk.close());

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await desk.page.keyboard.press(key);
};
const news = (): Locator => desk.page.locator('[data-news]');
const heading = (name: string | RegExp): Locator => desk.page.getByRole('heading', { level: 1, name });

async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) throw new Error('One of them is not on the screen.');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('news and messages have room of their own: they cover no list, no field, and not each other', async () => {
  const { page } = desk;
  await press('End');
  const last = page.getByRole('row', { selected: true });
  await expect(last).toBeInViewport({ ratio: 1 });
  await showAlerts(desk);
  await expect(last).toBeInViewport({ ratio: 1 });
  for (const keys of [[], ['Enter'], ['g', 'd'], ['g', 'l'], ['c']]) {
    await press(...keys);
    await expect(news()).toBeVisible();
    await expect.poll(() => overlap(news(), page.locator('main'))).toBe(false);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }
  await showQueueAnew(page);
  await showAlerts(desk);
  await press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await press('.');
  const message = page.getByRole('group').filter({ hasText: 'Copied the number' });
  await expect(message).toBeVisible();
  await expect.poll(() => overlap(message, news())).toBe(false);
  await expect.poll(() => overlap(message, page.getByRole('textbox'))).toBe(false);
});

test('in a low window the current row stays above bar and message, and filter and news leave it three rows', async () => {
  const { page } = desk;
  await page.setViewportSize({ width: 720, height: 450 });
  const current = page.getByRole('row', { selected: true });
  const isFree = async (of: Locator) => {
    await expect(of).toBeVisible();
    await expect.poll(() => overlap(current, of)).toBe(false);
    await expect(current).toBeInViewport({ ratio: 1 });
  };
  const message = page.getByRole('group').filter({ hasText: 'Copied the number' });
  // The last row that is in sight: whatever comes at the end of the list would lie over it.
  for (let walked = 0; walked < 5; walked += 1) await press('j');
  await press('.');
  await isFree(message);
  await press('x');
  await isFree(page.getByRole('toolbar', { name: 'Marked cases' }));
  await isFree(message);
  await press('Escape', 'f');
  await showAlerts(desk);
  const grid = await page.getByRole('grid').boundingBox();
  // Names of columns, name of a group, three rows.
  expect(grid?.height).toBeGreaterThanOrEqual(28 + 28 + 3 * 40);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('Esc leaves the screen, not the news beside it; news go by Esc when there is nothing else to leave', async () => {
  await showAlerts(desk);
  await press('Enter');
  await expect(desk.page.getByRole('article')).toBeVisible();
  await press('Escape');
  await expect(desk.page.getByRole('grid')).toBeVisible();
  await expect(news()).toBeVisible();
  await press('Escape');
  await expect(news()).toBeHidden();
});

test('a focus that was lost is where the work goes on', async () => {
  const { page } = desk;
  await rowOf(page, '48247').click();
  await press('n');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await press('Escape');
  await expect(rowOf(page, '48247')).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('article', { name: 'Case 48247' })).toBeFocused();
  await press('v');
  const isInDialog = () => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null);
  await expect.poll(isInDialog).toBe(true);
  await press('Escape');
  await expect(page.getByRole('article', { name: 'Case 48247' })).toBeFocused();
  await press('g', 'd');
  await page.getByRole('button', { name: /Agent status changes/ }).click();
  await expect(page.locator('form :is(input, textarea):focus')).toBeVisible();
});

test('what was kept of a dialog is written on at its end', async () => {
  const { page } = desk;
  await rowOf(page, '48247').click();
  const note = page.getByRole('textbox', { name: 'Note' });
  await press('n');
  await expect(note).toBeFocused();
  await page.keyboard.type('Rang back');
  await press('Escape', 'n');
  await expect(note).toBeFocused();
  await page.keyboard.type(' twice');
  await expect(note).toHaveValue('Rang back twice');
  await page.getByRole('button', { name: 'Discard the text' }).click();
});

test('a screen that is come back to is as it was left', async () => {
  const { page } = desk;
  const scrolled = () => page.locator('[data-scrolls]').evaluate((element) => element.scrollTop);
  await press('g', 'l');
  await expect(heading('Lead review')).toBeVisible();
  const risk = page.locator('[data-case]').last();
  await risk.focus();
  await page.locator('[data-scrolls]').evaluate((element) => element.scrollBy(0, 260));
  const before = await scrolled();
  expect(before).toBeGreaterThan(200);
  await press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await press('Escape');
  await expect(heading('Lead review')).toBeVisible();
  await expect.poll(scrolled).toBe(before);

  await press('g', 'd');
  const draft = page.getByRole('button', { name: /Agent status changes/ });
  await draft.click();
  await expect(page.getByLabel('Title')).toBeVisible();
  await press('Escape');
  await expect(draft).toBeFocused();

  await press('g', 'a', 'End');
  await press('k', 'k', 'k', 'k');
  await press('Control+k');
  await page.keyboard.type('48262');
  await expect(page.getByRole('option', { name: /48262/ })).toBeVisible();
  await press('Enter');
  await expect(page.getByRole('article', { name: 'Case 48262' })).toBeVisible();
  await press('Escape');
  await expect(rowOf(page, '48262')).toBeFocused();
  await expect(rowOf(page, '48262')).toBeInViewport({ ratio: 1 });
});
