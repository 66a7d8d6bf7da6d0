import { expect, test } from '@playwright/test';
import type { RunningDesk } from '../../support/launchDesk.ts';
import { rowOf } from '../../support/queuePage.ts';
import { launchSample, showQueueAnew } from '../../support/sampleDesk.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
  desk = await launchSample();
});
test.beforeEach(() => showQueueAnew(desk.page));
test.afterAll(() => desk.close());

test('a filter is reached, narrows by words and chips, and is left into what it found, by keys alone', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+f');
  // As they come from a full-width keyboard.
  await page.keyboard.insertText('ｃａｌｌ');
  await expect(page.locator('mark').first()).toHaveText(/call/i);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAttribute('role', 'row');
  await page.keyboard.press('/');
  await expect(page.locator(':focus')).toHaveValue('ｃａｌｌ');
  await page.getByRole('button', { name: 'Owner', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'RO' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'PV' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Owner RO, PV' })).toBeVisible();
});

test('a saved view is opened by its key, named, highlighted, renamed and moved; the focus stays in the list', async () => {
  const { page } = desk;
  await page.keyboard.press('g');
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Held on Means/);
  await expect(page.locator(':focus')).toHaveAttribute('role', 'row');
  const held = page.getByRole('button', { name: /^Held on Means \d+$/ });
  await expect(held).toHaveAttribute('aria-current', 'page');
  await held.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Means');
  await page.keyboard.press('Enter');
  const means = page.getByRole('button', { name: /^Means \d+$/ });
  await means.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('g');
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Means/);
});

test('a list is sorted by a column, says that it departs from severity, and comes back by one key', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Case', exact: true }).click();
  await expect(page.getByRole('rowgroup', { name: /^Not by severity, / })).toBeAttached();
  await expect(page.getByRole('row').nth(1)).toContainText('48198');
  await page.keyboard.press('0');
  await expect(page.getByRole('rowgroup', { name: /^Severity 1 Critical, / })).toBeAttached();
});

test('a jump to a severity puts its group at the top of the list', async () => {
  const { page } = desk;
  await page.setViewportSize({ width: 1440, height: 420 });
  await page.keyboard.press('3');
  const header = page.locator('[data-severity="3"]', { hasText: 'S3 Medium' }).first();
  const columns = await page.getByRole('row').first().boundingBox();
  await expect
    .poll(async () => (await header.boundingBox())?.y)
    .toBeCloseTo((columns?.y ?? 0) + (columns?.height ?? 0), -1);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('a filter that is cleared at the end of the list shows the current case', async () => {
  const { page } = desk;
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.keyboard.press('f');
  await page.keyboard.type('s');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Backspace');
  const first = rowOf(page, '48262');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(first).toBeFocused();
  await page.setViewportSize({ width: 1440, height: 900 });
});
