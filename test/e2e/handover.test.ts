import { expect, test } from '@playwright/test';
import { caseIsShown, goToCase, said } from '../support/casePage.ts';
import type { RunningDesk } from '../support/launchDesk.ts';
import { rowOf } from '../support/queuePage.ts';
import { launchSample, showQueueAnew } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
  desk = await launchSample();
});
test.beforeEach(() => showQueueAnew(desk.page));
test.afterAll(() => desk.close());

const copied = () => desk.app.evaluate(({ clipboard }) => clipboard.readText());

test('a case is handed over by keys: number, title, link, and to oneself', async () => {
  const { page } = desk;
  await rowOf(page, '48247').click();
  await page.keyboard.press('.');
  await expect(said(page, 'Copied the number 48247')).toBeVisible();
  expect(await copied()).toBe('48247');
  // A key that means nothing ends what the first key began.
  await page.keyboard.press('Shift');
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(said(page, /^Copied the title: /)).toBeVisible();
  const title = await copied();
  await page.keyboard.press('Shift');
  for (const key of ['.', '.', '.']) await page.keyboard.press(key);
  await expect(said(page, 'Copied the link severity-desk://case/48247')).toBeVisible();
  expect(await copied()).toBe('severity-desk://case/48247');

  await page.keyboard.press('Enter');
  await caseIsShown(page, '48247');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.keyboard.press('Shift+A');
  await expect(page.getByText(/^Assigned 48247|^48247 is yours already/)).toBeVisible();
});

test('an earlier event is taken back by keys, stays in sight, struck, and Undo brings it again', async () => {
  const { page } = desk;
  await goToCase(page, '48247');
  await page.keyboard.press('n');
  await page.keyboard.type('**Queue** full, see [status](https://example.com/status) and <b>this</b>.');
  await page.keyboard.press('Control+Enter');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const note = timeline.getByRole('listitem').filter({ hasText: 'see status' });
  await expect(note.locator('strong')).toHaveText('Queue');
  await expect(note.getByRole('button', { name: /^status/ })).toHaveAttribute(
    'title',
    'https://example.com/status',
  );
  await expect(note.locator('b')).toHaveCount(0);
  await expect(note).toContainText('<b>this</b>');

  const takeBack = note.getByRole('button', { name: /^Take back: .* noted/ });
  await takeBack.focus();
  await expect(takeBack).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(said(page, /^Took a step on 48247 back/)).toBeVisible();
  await expect(note.locator('s').first()).toBeVisible();
  await expect(note).toContainText('taken back');
  await expect(takeBack).toHaveCount(0);
  await expect(note).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(takeBack).toHaveCount(1);
});

test('the sums of a case are copied as one text', async () => {
  const { page } = desk;
  await goToCase(page, '48247');
  await page.getByRole('button', { name: 'Copy all as text' }).click();
  await expect(said(page, 'Copied the sums')).toBeVisible();
  expect(await copied()).toMatch(/^Response of 48247: 1 h\nTimes in Vienna\n/);
});
