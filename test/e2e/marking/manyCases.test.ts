import { expect, type Page, test } from '@playwright/test';
import { said } from '../../support/casePage.ts';
import type { RunningDesk } from '../../support/launchDesk.ts';
import { rowOf } from '../../support/queuePage.ts';
import { launchSample, showQueueAnew } from '../../support/sampleDesk.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
  desk = await launchSample();
});
test.beforeEach(() => showQueueAnew(desk.page));
test.afterAll(() => desk.close());

const FOUR = ['48247', '48236', '48219', '48239'];
const panel = (page: Page) => page.getByRole('complementary', { name: 'Marked' });
const marks = (page: Page) => page.getByRole('row', { name: /, marked$/ });

/** Marks the four cases of the design by the mouse: a box, then a Shift click. */
async function markFour(page: Page): Promise<void> {
  await rowOf(page, '48247').hover();
  await rowOf(page, '48247').getByRole('checkbox').click();
  await rowOf(page, '48239').click({ modifiers: ['Shift'] });
  await expect(marks(page)).toHaveCount(4);
}

test('marked by the mouse, the panel says what they all take; what only some take leaves the others marked, and one undo takes it back', async () => {
  const { page } = desk;
  await markFour(page);
  await expect(panel(page)).toContainText('4 cases marked');
  await expect(panel(page)).toContainText('all severity 2');
  await expect(panel(page).getByRole('button', { name: 'Await' })).toContainText('3 of 4');
  await expect(panel(page).getByRole('button', { name: 'Propose' })).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('toolbar').getByRole('button', { name: 'Await' }).click();
  const dialog = page.getByRole('dialog', { name: 'Await the customer of 4 cases' });
  await expect(dialog).toContainText('3 of 4 cases take it');
  await expect(dialog).toContainText('48239: ');
  await dialog.getByRole('button', { name: 'Await the customer of 3 cases' }).click();
  await expect(said(page, '3 cases now await the customer; 1 stay marked')).toBeVisible();
  await expect(marks(page)).toHaveCount(1);
  await expect(rowOf(page, '48236')).toContainText('Awaiting');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(said(page, 'Took back on 3 cases')).toBeVisible();
  await expect(rowOf(page, '48236')).not.toContainText('Awaiting');
});

test('by keys alone: Shift with arrows, a note on all, Ctrl A, a severity whose effect is summed first', async () => {
  const { page } = desk;
  await rowOf(page, FOUR[0] ?? '').click();
  for (const key of ['x', 'Shift+ArrowDown', 'Shift+ArrowDown', 'n']) await page.keyboard.press(key);
  await page.keyboard.type('The fix is rolled out.');
  await page.keyboard.press('Control+Enter');
  await expect(said(page, 'Noted on 3 cases')).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(said(page, 'Took back on 3 cases')).toBeVisible();

  await page.keyboard.press('Control+a');
  await expect(panel(page)).toContainText('19 cases marked');
  await page.keyboard.press('v');
  const dialog = page.getByRole('dialog', { name: 'Change the severity of 19 cases' });
  await expect(dialog.getByRole('radio', { name: 'Severity 1 Critical' })).toBeFocused();
  await page.keyboard.press('3');
  await expect(dialog.getByRole('radio', { name: 'Severity 3 Medium' })).toBeChecked();
  await expect(dialog.getByRole('row', { name: /^Restoration/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(marks(page)).toHaveCount(0);
});

test('dragged onto My cases a case is given to me, with the same undo; a middle click copies its link', async () => {
  const { page } = desk;
  await rowOf(page, '48236').dragTo(page.getByRole('button', { name: /^My cases/ }));
  await expect(said(page, '1 case given to AS')).toBeVisible();
  await expect(rowOf(page, '48236').getByRole('img', { name: 'Owner AS' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rowOf(page, '48236').getByRole('img', { name: 'Owner RO' })).toBeVisible();
  await rowOf(page, '48219').click({ button: 'middle' });
  await expect(said(page, 'Copied the link severity-desk://case/48219')).toBeVisible();
});
