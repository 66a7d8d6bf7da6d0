import { expect, test } from '@playwright/test';
import type { RunningDesk } from '../support/launchDesk.ts';
import { rowOf } from '../support/queuePage.ts';
import { launchSample } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

test('a closure notice is prepared, keeps what was typed, and goes into the case', async () => {
  desk = await launchSample();
  const { page } = desk;
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
