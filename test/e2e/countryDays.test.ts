import { expect, type Page, test } from '@playwright/test';
import { goToCase } from '../support/casePage.ts';
import { opened } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { atDonaulicht, registeredProfile } from '../support/registeredProfile.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const number = '48001';
// A Wednesday: two business days from 16:00 end on Friday the 18th at 16:00.
const start = { clock: '2037-12-16T16:30:00+01:00', timeZone: 'Europe/Vienna' };

async function toCustomer(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await page.getByRole('button', { name: /Donaulicht/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Donaulicht/ })).toBeVisible();
}

async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(text);
  }
  await page.keyboard.press('Control+Enter');
}

test('an afternoon is closed for a whole country, moves its deadlines as shown, and is taken back by Ctrl Z', async () => {
  const profile = registeredProfile([
    opened(number, '2037-12-16T16:00:00+01:00', { severity: 2, ...atDonaulicht }),
  ]);
  desk = await launchDesk({ profile, ...start });
  const { page } = desk;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await toCustomer(page);
  await page.getByRole('button', { name: 'Edit a day' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('All in Austria').click();
  await dialog.getByText('closes for a part').click();
  await fill(page, {
    Date: '2037-12-17',
    'Closed for': 'Staatstrauer',
    'Closed between': '13:00 to 24:00',
    Reason: 'Decree of the government',
  });
  await expect(dialog.getByText('Restoration Fri 16:00 → Mon 11:00')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Staatstrauer from 13:00, for all in Austria')).toBeVisible();
  await expect(page.getByText(/Austria, 2037-12-17: .*Decree of the government/)).toBeVisible();

  await goToCase(page, number);
  const sums = page.getByRole('region', { name: 'Why these deadlines' });
  await expect(sums.getByText('Staatstrauer from 13:00')).toBeVisible();
  await expect(sums.getByText('Due Mon 21 Dec 11:00 in Vienna')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(sums.getByText('Due Fri 18 Dec 16:00 in Vienna')).toBeVisible();
});
