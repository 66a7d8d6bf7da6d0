import { expect, test } from '@playwright/test';
import { caseIsShown, clockOf } from '../support/casePage.ts';
import { opened } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';
import { atDonaulicht, exportedEvents, registeredProfile } from '../support/registeredProfile.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const number = '48001';
// Proposed on a Thursday: Friday, Monday and Wednesday are the three business days, for Tuesday is 8 December,
// a public holiday in Austria. The third ends on Wednesday at 17:00 in Vienna (policy §5).
const thirdDayEnds = '2037-12-09T17:00:00+01:00';

function givenProfile(): string {
  return registeredProfile([
    opened(number, '2037-12-03T09:00:00+01:00', { severity: 3, priority: 3, ...atDonaulicht }),
    { case: number, type: 'responded', at: '2037-12-03T09:30:00+01:00', channel: 'web' },
  ]);
}

async function launchAt(profile: string, clock: string): Promise<void> {
  desk = await launchDesk({ profile, clock, timeZone: 'Europe/Vienna' });
}

test('a proposed resolution closes by itself over a holiday weekend while the app is off', async () => {
  const profile = givenProfile();
  await launchAt(profile, '2037-12-03T15:00:00+01:00');
  await queueIsShown(desk.page);
  await rowOf(desk.page, number).click();
  // The second key is not kept waiting for what the first one does.
  await desk.page.keyboard.press('t');
  await desk.page.keyboard.press('p');
  await expect(desk.page.getByText(`Proposed a resolution of ${number}`)).toBeVisible();
  await expect(rowOf(desk.page, number)).toContainText('Closes by itself');
  await expect(rowOf(desk.page, number)).toContainText('Wed 9 Dec 17:00');
  await desk.close();

  // Just before the end of the third business day it still waits for an issue to be reported.
  await launchAt(profile, '2037-12-09T16:58:00+01:00');
  await queueIsShown(desk.page);
  await expect(rowOf(desk.page, number)).toContainText('Proposed');
  await desk.close();
  expect(exportedEvents(profile).map(({ type }) => type)).not.toContain('closed');

  // Started the morning after, it closes with effect at that instant, and says so once.
  await launchAt(profile, '2037-12-10T09:00:00+01:00');
  const { page } = desk;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What a start has to catch up with is done before the keys: two keys that come far apart are no pair.
  await expect(page.getByRole('button', { name: /^All open,? 0/ })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(rowOf(page, number)).toBeVisible();
  await rowOf(page, number).click();
  await page.keyboard.press('Enter');
  await caseIsShown(page, number);
  const closing = page.getByRole('region', { name: 'Timeline' }).getByText('Closed by itself');
  await expect(closing).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first()).toContainText(
    'Wed 17:00',
  );
  await expect(clockOf(page, 'Restoration')).toContainText('met');
  const closings = exportedEvents(profile).filter(({ type }) => type === 'closed');
  expect(closings).toHaveLength(1);
  expect(Date.parse(closings[0]?.at ?? '')).toBe(Date.parse(thirdDayEnds));
  expect(closings[0]).toMatchObject({ case: number, by: 'policy' });
});

test('a start later still closes nothing a second time', async () => {
  const profile = registeredProfile([
    opened(number, '2037-12-03T09:00:00+01:00', { severity: 3, priority: 3, ...atDonaulicht }),
    { case: number, type: 'restored', at: '2037-12-03T11:00:00+01:00' },
    { case: number, type: 'resolution-proposed', at: '2037-12-03T15:00:00+01:00' },
  ]);
  for (const clock of ['2037-12-10T09:00:00+01:00', '2037-12-14T09:00:00+01:00']) {
    await launchAt(profile, clock);
    await desk.page.getByRole('button', { name: 'Closed', exact: true }).click();
    await expect(rowOf(desk.page, number)).toBeVisible();
    await desk.close();
  }
  expect(exportedEvents(profile).filter(({ type }) => type === 'closed')).toHaveLength(1);
});
