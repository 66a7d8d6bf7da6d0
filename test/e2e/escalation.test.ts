import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axeViolations.ts';
import type { RunningDesk } from '../support/launchDesk.ts';
import { rowOf } from '../support/queuePage.ts';
import { launchSample, showQueueAnew } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
  desk = await launchSample();
  // What would start a mail client is written down instead.
  await desk.app.evaluate(({ shell }) => {
    const links: string[] = [];
    Reflect.set(globalThis, 'openedLinks', links);
    shell.openExternal = async (link) => void links.push(link);
  });
});
test.beforeEach(async () => {
  await desk.app.evaluate(() => Reflect.get(globalThis, 'openedLinks').splice(0));
  await showQueueAnew(desk.page);
});
test.afterAll(() => desk.close());

const openedLinks = (): Promise<string[]> => desk.app.evaluate(() => Reflect.get(globalThis, 'openedLinks'));

async function escalate(page: Page, caseNumber: string): Promise<void> {
  await rowOf(page, caseNumber).click();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('the e-mail to the management is opened first and recorded once it was sent', async () => {
  const { page } = desk;
  await escalate(page, '48268');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[aria-current="step"]')).toContainText('Management attention');
  await expect(dialog.getByText('Opens 15:00 here')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const record = dialog.getByRole('button', { name: 'Record as sent' });
  await expect(record).toBeVisible();
  const [link = ''] = await openedLinks();
  expect(link).toMatch(
    /^mailto:management-attention@care\.example\?subject=Maravel%20Telecom%20%E2%80%93%2048268/,
  );
  await expect(page.getByText('Recorded the urgency of 48268')).toHaveCount(0);
  await record.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Recorded the urgency of 48268/)).toBeVisible();
});

test('an e-mail that lacks a part stays in the dialog, and so does what was typed', async () => {
  const { page } = desk;
  await escalate(page, '48268');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Customer region/country').fill('');
  await dialog.getByLabel('Business impact / urgency rationale').fill('');
  await expect(dialog.getByText('2 of 6 fields missing')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  expect(await openedLinks()).toEqual([]);
  await page.keyboard.press('F8');
  await expect(dialog.getByLabel('Customer region/country')).toBeFocused();
  await page.keyboard.type('Brazil');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(rowOf(page, '48268')).toBeFocused();
  await page.keyboard.press('e');
  await expect(dialog.getByLabel('Customer region/country')).toHaveValue('Brazil');
  await expect(dialog.getByText('1 of 6 fields missing')).toBeVisible();
});

test('axe finds nothing on the steps of an escalation', async () => {
  const { page } = desk;
  const check = async () => expect.soft(await axeViolations(page, '[role=dialog]')).toEqual([]);
  await escalate(page, '48268');
  await check();
  await page.getByLabel('Customer region/country').fill('');
  await check();
  await page.getByText('Technical level').click();
  await check();
  await page.keyboard.press('Escape');
  await escalate(page, '48262');
  await check();
});
