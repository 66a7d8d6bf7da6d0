import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import type { RunningDesk } from '../support/launchDesk.ts';
import { launchSample, sampleProfile } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

test('files of a draft are copied under their hash, a large one is refused, and the case names them', async () => {
  const profile = sampleProfile();
  const log = join(profile, 'console.log');
  const dump = join(profile, 'memory.dmp');
  writeFileSync(log, 'status late\n');
  writeFileSync(dump, Buffer.alloc(26 * 1024 * 1024));
  desk = await launchSample(profile);
  const { app, page } = desk;
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [log, dump],
  );
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('button', { name: /Agent status changes/ }).click();
  await page.getByRole('button', { name: 'Attach files' }).click();
  await expect(page.getByText('memory.dmp was not attached. It is larger than 25 MB.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove console.log' })).toBeVisible();

  const sha256 = createHash('sha256').update(readFileSync(log)).digest('hex');
  const kept = join(profile, 'attachments', sha256);
  expect(readFileSync(kept, 'utf8')).toBe('status late\n');
  if (process.platform !== 'win32') expect(statSync(kept).mode & 0o777).toBe(0o600);

  await page.getByLabel('Organization ID').fill('9be4c07d-2f31-4a5e-8c11-0d6f2b7a9e35');
  await page.getByLabel('Business impact').fill('Supervisors cannot steer 40 agents.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Opened \d+/)).toBeVisible();
  const opening = runDesk('export', '--profile', profile)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .find((event) => (event as { title?: string }).title?.startsWith('Agent status'));
  expect(opening).toMatchObject({ attachments: [{ name: 'console.log', sha256, bytes: 12 }] });
});
