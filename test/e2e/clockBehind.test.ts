import { expect, test } from '@playwright/test';
import { opened, profileWith } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown } from '../support/queuePage.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

test('a clock that reads earlier than the last recorded event is said with both times', async () => {
  const profile = profileWith([opened('50101', '2020-01-08T09:00:00Z')]);
  desk = await launchDesk({ profile, clock: '2020-01-08T10:00:00Z', timeZone: 'Europe/Vienna' });
  await queueIsShown(desk.page);
  const words = desk.page.getByText(
    /This computer's clock reads .*2020.*earlier than the last recorded event/,
  );
  await expect(words).toBeVisible();
});
