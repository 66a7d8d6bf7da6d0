import { resolve } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';
import { launchSample } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const view = (page: Page, name: RegExp): Locator =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });

/** Runs in the page: gives the places of the words of which a part is in sight and a part is not. */
function cutAtTheirSide(words: ReadonlyArray<Element>): ReadonlyArray<number> {
  return words.flatMap((word, at) => {
    const own = word.getBoundingClientRect();
    const clock = word.closest('[role="timer"]')?.getBoundingClientRect();
    const isInLine = clock !== undefined && own.top < clock.top + 8;
    return isInLine && own.right > clock.right + 1 ? [at] : [];
  });
}

test('after an import of cases of 2016 the empty queue points to what is late, and nothing of it is cut', async () => {
  const profile = emptyProfile();
  const log = resolve(import.meta.dirname, '../fixtures/data/servicenow-incidents.csv');
  runDesk('import', '--profile', profile, log, '--zone', 'Europe/Lisbon');
  desk = await launchDesk({ profile, clock: '2026-12-07T09:14:22+02:00', timeZone: 'Europe/Bucharest' });
  const { page } = desk;
  await page.getByRole('button', { name: 'Show breached' }).click();
  await queueIsShown(page);
  await expect(page.getByRole('row', { name: /INC0000341/ })).toContainText('+133d');
  await expect(page.getByRole('row', { name: /INC0000341/ })).toContainText('opened 2016');
  const words = page.getByRole('grid').getByText('missed', { exact: true });
  expect(await words.evaluateAll(cutAtTheirSide)).toEqual([]);
});

test('the band of time begins at the same place for each case', async () => {
  desk = await launchSample();
  const { page } = desk;
  const edges = new Set<number>();
  for (const caseNumber of ['48262', '48247']) {
    await rowOf(page, caseNumber).click();
    await page.keyboard.press('Enter');
    const band = page.getByRole('figure', { name: /time/i }).locator('svg').first();
    await expect(band).toBeVisible();
    edges.add((await band.boundingBox())?.x ?? -1);
    await page.keyboard.press('Escape');
    await queueIsShown(page);
  }
  expect(edges.size).toBe(1);
  await page.setViewportSize({ width: 2560, height: 1440 });
  await expect(page.getByRole('columnheader', { name: 'Next due' })).toBeVisible();
  await expect(rowOf(page, '48247')).toContainText('08:40 in Vienna');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('columnheader', { name: 'Next due' })).toHaveCount(0);
  await page.emulateMedia({ forcedColors: 'active' });
  const backgroundOf = (item: Locator) =>
    item.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await backgroundOf(view(page, /^All open/))).not.toBe(await backgroundOf(view(page, /^My cases/)));
});
