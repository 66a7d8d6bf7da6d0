import { expect, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';

const now = '2026-12-07T09:14:22+02:00';
let desk: RunningDesk;
test.afterEach(() => desk.close());

test('a closure notice is prepared, keeps what was typed, and goes into the case', async () => {
  const profile = emptyProfile();
  runDesk('sample', '--profile', profile, '--now', now);
  desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
  const { page } = desk;
  await queueIsShown(page);
  await rowOf(page, '48239').click();
  const give = page.getByRole('button', { name: /^Give closure notice/ });
  await give.click();
  const dialog = page.getByRole('dialog', { name: 'Give closure notice' });
  const text = dialog.getByLabel('Notice to the customer');
  await expect(text).toHaveValue(/may be closed from Wed 9 Dec 17:00 in London on/);
  await text.press('Control+End');
  await text.pressSequentially(' Call us at any time.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await give.click();
  await expect(text).toHaveValue(/Call us at any time\.$/);
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Gave closure notice on 48239/)).toBeVisible();
});
