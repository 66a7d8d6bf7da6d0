import { expect, test } from '@playwright/test';
import { opened, profileWith } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { type NotificationServer, startNotificationServer } from '../support/notificationServer.ts';
import { queueIsShown } from '../support/queuePage.ts';

let server: NotificationServer;
let desk: RunningDesk;

test.beforeEach(async () => {
  server = await startNotificationServer();
});
test.afterEach(async () => {
  await desk.close();
  await server.stop();
});

const atRiskSoon = { clock: '2037-12-07T09:44:55+01:00', timeZone: 'Europe/Vienna' };

test('the system is told once before a target is missed, and a click opens the case', async () => {
  const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
  desk = await launchDesk({ profile, ...atRiskSoon });
  await queueIsShown(desk.page);
  const [notice] = await server.waitFor(1, 20_000);
  expect(notice?.title).toContain('48001');
  expect(notice?.actions).toContain('default');
  server.click(notice?.id ?? 0);
  await expect(desk.page.getByRole('heading', { level: 1, name: 'Case 48001' })).toBeVisible();
  expect(server.shown).toHaveLength(1);
});

test('an alert that was shown is not shown again after a kill and a restart', async () => {
  const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
  desk = await launchDesk({ profile, ...atRiskSoon });
  await queueIsShown(desk.page);
  await server.waitFor(1, 20_000);
  // The desktop's answer is known: an end before that is told again.
  await expect(desk.page.getByRole('button', { name: /1 alert not acknowledged/ })).toBeVisible();
  await desk.kill();
  desk = await launchDesk({ profile, clock: '2037-12-07T09:59:55+01:00', timeZone: 'Europe/Vienna' });
  await queueIsShown(desk.page);
  // The breach is new; that it is the second notice says that the warning did not come again.
  const shown = await server.waitFor(2, 20_000);
  expect(shown).toHaveLength(2);
  expect(shown[1]?.title).not.toBe(shown[0]?.title);
});

test('four cases that come due together are one notice', async () => {
  const numbers = ['48001', '48002', '48003', '48004', '48005'];
  const profile = profileWith(numbers.map((number) => opened(number, '2037-12-07T09:00:00+01:00')));
  desk = await launchDesk({ profile, ...atRiskSoon });
  await queueIsShown(desk.page);
  const [digest] = await server.waitFor(1, 30_000);
  expect(`${digest?.title} ${digest?.body}`).toContain('5');
});
