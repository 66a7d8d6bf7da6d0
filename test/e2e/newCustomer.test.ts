import { expect, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown } from '../support/queuePage.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const now = '2026-12-07T09:14:22+02:00';

test('a customer whom care does not know yet is registered from the draft, with a contact who may open', async () => {
  const profile = emptyProfile();
  runDesk('sample', '--profile', profile, '--now', now);
  desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
  const { page } = desk;
  await queueIsShown(page);
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
  await expect(page.getByLabel('Designated contact')).toContainText('Contact 1, pending');
});
