import { expect, test } from '@playwright/test';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, shownNumbers } from '../support/queuePage.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

test('a first start offers the sample queue, an import and a new case', async () => {
  desk = await launchDesk({ clock: '2026-12-07T09:14:22+02:00', timeZone: 'Europe/Bucharest' });
  const { page } = desk;
  await expect(page.getByRole('heading', { name: 'This desk is empty' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import a file' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New case' })).toBeVisible();
  await page.getByRole('button', { name: 'Load the sample queue' }).click();
  await queueIsShown(page);
  expect(await shownNumbers(page)).toContain('48291');
});

test('what a first start was given is there at the second', async () => {
  desk = await launchDesk();
  await desk.page.getByRole('button', { name: 'Load the sample queue' }).click();
  await queueIsShown(desk.page);
  const before = await shownNumbers(desk.page);
  await desk.close();
  desk = await launchDesk({ profile: desk.profile });
  await queueIsShown(desk.page);
  expect(await shownNumbers(desk.page)).toEqual(before);
});
