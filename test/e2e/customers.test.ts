import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axeViolations.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { loadAnew } from '../support/queuePage.ts';
import { sampleProfile } from '../support/sampleDesk.ts';

let desk: RunningDesk;

const start = { clock: '2037-12-07T09:20:00+01:00', timeZone: 'Europe/Vienna' };

async function toCustomers({ page }: RunningDesk): Promise<void> {
  await loadAnew(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
}

async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(text);
  }
  await page.keyboard.press('Control+Enter');
}

async function chooses({ app }: RunningDesk, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

test.describe('on an empty desk', () => {
  test.beforeAll(async () => {
    desk = await launchDesk(start);
  });
  test.afterAll(() => desk.close());

  test('a customer is registered with its contact, each mistake named at its field', async () => {
    const { page } = desk;
    await toCustomers(desk);
    await page.keyboard.press('n');
    await fill(page, { 'ID in cases': 'faro', Name: 'Faro Marítimo', 'Site time zone': 'Mars/Base' });
    await expect(page.getByText('“Mars/Base” is not a time zone that IANA knows.')).toBeVisible();
    await fill(page, {
      'Organization short name': 'faro-maritimo',
      'Site time zone': 'Europe/Lisbon',
      'Public holidays of': 'QQ',
    });
    await expect(page.getByText(/QQ.*no public holidays on record/)).toBeVisible();
    await fill(page, { 'Public holidays of': 'PT' });
    await expect(page.getByRole('heading', { level: 1, name: 'Faro Marítimo' })).toBeVisible();
    await page.getByRole('button', { name: 'New contact' }).click();
    await fill(page, { Name: 'Rui Paz', 'Training form came in': '2037-12-04' });
    await expect(page.getByText(/credentials on their way until/)).toBeVisible();
    await page.getByRole('button', { name: 'Credentials arrived' }).click();
    await expect(page.getByText(/credentials active since/)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/credentials on their way until/)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a file with a bad row is refused whole and its row named; mended, it is taken', async () => {
    const { page, profile } = desk;
    await toCustomers(desk);
    const file = join(profile, 'customers.csv');
    const head = 'organization,name,short name,zone,contact,contact name,trained on';
    const good = 'lagos,Lagos Marítimo,lagos,Europe/Lisbon,l1,Ana Reis,2037-12-01';
    writeFileSync(file, `${head}\n${good}\nkaroo,Karoo,karoo,Africa/Nowhere,k1,Anna,2037-12-01\n`);
    await chooses(desk, file);
    await page.getByRole('button', { name: 'Import from CSV' }).click();
    await expect(page.getByRole('dialog').getByText(/Row 3/)).toBeVisible();
    await expect(page.getByRole('dialog').getByText(/Africa\/Nowhere/)).toBeVisible();
    writeFileSync(file, `${head}\n${good}\n`);
    await page.keyboard.press('Control+Enter');
    // The words of the new plan are those of the old one as well: what tells them apart is the refused row.
    await expect(page.getByRole('dialog').getByText(/Row 3/)).toBeHidden();
    await expect(page.getByRole('dialog').getByText('1 customer, 1 contact')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: /Lagos Marítimo/ })).toBeVisible();
  });
});

test.describe('on the sample', () => {
  test.beforeAll(async () => {
    desk = await launchDesk({ profile: sampleProfile(start.clock), ...start });
  });
  test.afterAll(() => desk.close());

  test('the list is walked by its keys, and F finds', async () => {
    const { page } = desk;
    await toCustomers(desk);
    await expect(page.getByRole('button', { name: /Almazara/ })).toBeFocused();
    await page.keyboard.press('j');
    await expect(page.getByRole('button', { name: /Beskid/ })).toBeFocused();
    await page.keyboard.press('f');
    await page.keyboard.type('kestrel');
    await expect(page.getByRole('button', { name: /Beskid/ })).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Kestrel/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Kestrel Bay Insurance' })).toBeVisible();
  });

  test('a closed day shows what it would move, before and after it is made', async () => {
    const { page } = desk;
    await toCustomers(desk);
    await page.getByRole('button', { name: /Donaulicht/ }).click();
    await page.getByRole('button', { name: 'Edit a day' }).click();
    await fill(page, { Date: '2037-12-09', 'Closed for': 'Company day', Reason: 'Told by contact 2' });
    const moved = page.getByRole('dialog').getByText(/Restoration .* → /);
    await expect(moved.first()).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('Company day, closed also')).toBeVisible();
    await expect(page.getByText(/Told by contact 2/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  });
});
