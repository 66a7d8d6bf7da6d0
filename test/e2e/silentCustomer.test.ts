import { expect, test } from '@playwright/test';
import { doFurther, goToCase, reasonAgainst, said } from '../support/casePage.ts';
import { opened } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';
import { atDonaulicht, exportedEvents, registeredProfile } from '../support/registeredProfile.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const number = '48001';

async function launchAt(profile: string, clock: string): Promise<void> {
  desk = await launchDesk({ profile, clock, timeZone: 'Europe/Vienna' });
  await queueIsShown(desk.page);
}

// Asked on Monday at 10:00 in Vienna. Tuesday is 8 December, a public holiday in Austria: the second business day
// is over on Thursday at 10:00 and notice is due, the third on Friday at 10:00 and the case may be closed (policy §5).
test('a silent customer gets notice, and then a person closes the case, which opens its RCA follow-up', async () => {
  const profile = registeredProfile([
    opened(number, '2037-12-07T09:00:00+01:00', { ...atDonaulicht }),
    { case: number, type: 'responded', at: '2037-12-07T09:20:00+01:00', channel: 'web' },
    { case: number, type: 'restored', at: '2037-12-07T09:50:00+01:00' },
  ]);
  await launchAt(profile, '2037-12-07T10:00:00+01:00');
  await goToCase(desk.page, number);
  await doFurther(desk.page, 'Await the customer');
  await expect(said(desk.page, `${number} awaits the customer`)).toBeVisible();
  await desk.page.keyboard.press('Escape');
  await expect(rowOf(desk.page, number)).toContainText('Awaiting');
  await expect(rowOf(desk.page, number)).toContainText('Closure noticedue Thu 10:00');
  await desk.close();

  // Not yet on Wednesday: the holiday did not count.
  await launchAt(profile, '2037-12-09T16:00:00+01:00');
  await expect(rowOf(desk.page, number)).toContainText('due Thu 10:00');
  await expect(desk.page.getByRole('button', { name: /alerts? not acknowledged/ })).toBeHidden();
  await desk.close();

  // Thursday: the notice is the next step and stands in the alert list; without it nothing is closed.
  await launchAt(profile, '2037-12-10T10:01:00+01:00');
  const { page } = desk;
  await expect(rowOf(page, number)).toContainText('Closure noticewas due 10:00');
  await page.getByRole('button', { name: /1 alert not acknowledged/ }).click();
  await expect(page.getByText(/Closure notice due/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await goToCase(page, number);
  expect(await reasonAgainst(page, 'Close')).toBe('give notice first');
  await doFurther(page, 'Give closure notice');
  const dialog = page.getByRole('dialog', { name: 'Give closure notice' });
  await expect(dialog.getByLabel('Notice to the customer')).toHaveValue(
    new RegExp(`${number}.*Without an answer it may be closed from Fri 11 Dec.* 10:00`, 's'),
  );
  await expect(dialog).toContainText('ines@donaulicht.example');
  await page.keyboard.press('Control+Enter');
  await expect(said(page, `Gave closure notice on ${number}`)).toBeVisible();
  expect(await reasonAgainst(page, 'Close')).toMatch(/^from .*10:00/);
  await desk.close();

  await launchAt(profile, '2037-12-11T10:01:00+01:00');
  await goToCase(desk.page, number);
  await doFurther(desk.page, 'Close');
  await desk.page
    .getByRole('dialog')
    .getByLabel(/Reason/)
    .fill('No answer since Monday');
  await desk.page.keyboard.press('Control+Enter');
  const closing = said(desk.page, /^Closed \d+, case \d+ opened/);
  await expect(closing).toBeVisible();
  const followUp = /case (\d+) opened/.exec((await closing.textContent()) ?? '')?.[1] ?? '';
  await desk.page.keyboard.press('g');
  await desk.page.keyboard.press('r');
  await expect(rowOf(desk.page, followUp)).toContainText(`From ${number}`);
  const log = exportedEvents(profile);
  expect(log.find(({ type }) => type === 'closed')).toMatchObject({
    case: number,
    followUp,
  });
  expect(log.find(({ type, case: of }) => type === 'opened' && of === followUp)).toMatchObject({
    follows: number,
    priority: 3,
  });
});
