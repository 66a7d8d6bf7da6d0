import { expect, test } from '@playwright/test';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, shownNumbers } from '../support/queuePage.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

test('a first start offers the sample queue, an import and a new case, and what it was given is there at the second', async () => {
  const start = { clock: '2026-12-07T09:14:22+02:00', timeZone: 'Europe/Bucharest' };
  desk = await launchDesk(start);
  const { page, profile } = desk;
  await expect(page.getByRole('heading', { name: 'This desk is empty' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import a file' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New case' })).toBeVisible();
  await page.getByRole('button', { name: 'Load the sample queue' }).click();
  await queueIsShown(page);
  const last = '48256';
  await expect.poll(() => shownNumbers(page)).toContain(last);
  const given = await shownNumbers(page);
  await desk.close();
  desk = await launchDesk({ ...start, profile });
  await expect.poll(() => shownNumbers(desk.page)).toEqual(given);
});
