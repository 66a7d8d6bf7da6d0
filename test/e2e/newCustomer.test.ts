import { expect, test } from '@playwright/test';
import type { RunningDesk } from '../support/launchDesk.ts';
import { launchSample } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

test('a customer whom care does not know yet is registered from the draft, with a contact who may open', async () => {
  desk = await launchSample();
  const { page } = desk;
  await page.keyboard.press('c');
  await page.getByLabel('Organization short name').fill('lagoa-azul');
  await page.getByRole('button', { name: 'Register the customer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Lagoa Azul');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Site time zone is empty.')).toBeVisible();
  await dialog.getByLabel('Site time zone').fill('Atlantic/Azores');
  await dialog.getByLabel('Public holidays of').fill('PT');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Lagoa Azul, Azores, 06:14, opens in 1 h 46 min')).toBeVisible();
  await page.getByRole('button', { name: 'Add a contact' }).click();
  await dialog.getByLabel('Name').fill('Rui Matos');
  await dialog.getByLabel('Training form came in').fill('2026-12-04 10:00');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Contact may open cases while credentials are pending')).toBeVisible();
  await expect(page.getByLabel('Designated contact', { exact: true })).toHaveValue('Contact 1, pending');
  // The button that was pressed is gone: the focus is at what it was for.
  await expect(page.getByLabel('Designated contact', { exact: true })).toBeFocused();
});
