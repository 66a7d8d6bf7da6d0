import { expect, test } from '@playwright/test';
import { opened, profileWith } from '../support/givenCases.ts';
import { launchDesk } from '../support/launchDesk.ts';
import { startNotificationServer } from '../support/notificationServer.ts';

test('where the system names no zone the window stands, an alert is shown once, and times follow when it names one', async () => {
  const server = await startNotificationServer();
  // Three quarters of its hour are used five seconds after the start.
  const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
  const desk = await launchDesk({
    profile,
    clock: '2037-12-07T09:44:55+01:00',
    timeZone: 'Etc/Unknown',
  });
  const { page } = desk;
  try {
    await expect(page.getByText('your times are shown in UTC')).toBeVisible();
    await expect(page.getByText('Case 48001').first()).toBeVisible();
    const notices = await server.waitFor(1, 20_000);
    expect(notices.map(({ title }) => title)).toEqual([expect.stringContaining('48001')]);
    // As on a laptop that is opened after a flight; one that stays open is looked at once a minute.
    await desk.app.evaluate(({ powerMonitor }) => {
      process.env.TZ = 'Asia/Tokyo';
      powerMonitor.emit('unlock-screen');
    });
    await expect(page.getByText('Tokyo').first()).toBeVisible();
    await expect(page.getByText('your times are shown in UTC')).toHaveCount(0);
    expect(server.shown).toHaveLength(1);
  } finally {
    await desk.close();
    await server.stop();
  }
});
