import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axeViolations.ts';
import type { RunningDesk } from '../support/launchDesk.ts';
import { launchSample, showQueueAnew } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
  desk = await launchSample();
});
test.beforeEach(() => showQueueAnew(desk.page));
test.afterAll(() => desk.close());
// Axe is a long sum over every element: ten seconds for one screen on a busy machine.
test.describe.configure({ timeout: 300_000 });

const violations = (part?: string): Promise<string[]> => axeViolations(desk.page, part);

/** The page behind a dialog was looked at before the dialog opened. */
const DIALOG = '[role="dialog"]';

test('axe finds nothing on the queue, a case, the palette and a dialog', async () => {
  const { page } = desk;
  expect.soft(await violations()).toEqual([]);
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect.soft(await violations(DIALOG)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeVisible();
  expect.soft(await violations(DIALOG)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect.soft(await violations()).toEqual([]);
});

test('axe finds nothing on the drafts, a draft and what it lacks', async () => {
  const { page } = desk;
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page.getByRole('heading', { name: /^Drafts/ })).toBeVisible();
  expect.soft(await violations()).toEqual([]);
  await page.getByRole('button', { name: /Agent status changes/ }).click();
  await page.getByLabel('Title').fill('');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Title is empty.')).toBeVisible();
  expect.soft(await violations()).toEqual([]);
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('dialog', { name: 'Phone numbers' })).toBeVisible();
  expect.soft(await violations(DIALOG)).toEqual([]);
});

test('axe finds nothing on the lead review, as charts and as tables', async () => {
  const { page } = desk;
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: /^Severity 1 Critical, Over/ })).toBeVisible();
  expect.soft(await violations()).toEqual([]);
  const shows = page.getByRole('button', { name: /^Show as table/ });
  for (let left = await shows.count(); left > 0; left -= 1) await shows.first().press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect.soft(await violations()).toEqual([]);
});

test('axe finds nothing on marked cases, what would be, the export and a replay', async () => {
  const { page } = desk;
  for (const key of ['Home', 'x', 'j', 'x']) await page.keyboard.press(key);
  await expect(page.getByText('2 marked')).toBeVisible();
  expect.soft(await violations()).toEqual([]);
  await page.keyboard.press('v');
  const dialog = page.getByRole('dialog', { name: 'Change the severity of 2 cases' });
  await dialog.getByRole('radio', { name: 'Severity 3 Medium' }).press('Space');
  await expect(dialog.getByRole('row', { name: /^Restoration/ })).toBeVisible();
  expect.soft(await violations(DIALOG)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByLabel('To').fill('KT');
  await expect(page.getByRole('row', { name: /^Open cases of KT/ })).toBeVisible();
  expect.soft(await violations(DIALOG)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('figure', { name: 'Queue heat' })).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Export the review' })).toBeVisible();
  expect.soft(await violations(DIALOG)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As of' }).press('Enter');
  await expect(page.getByRole('slider')).toBeVisible();
  expect.soft(await violations()).toEqual([]);
});
