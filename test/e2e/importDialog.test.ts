import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown } from '../support/queuePage.ts';

const log = resolve(import.meta.dirname, '../fixtures/data/servicenow-incidents.csv');

let desk: RunningDesk;
test.afterEach(() => desk.close());

/** The file dialog belongs to the operating system; everything behind it is the app's own. */
async function choose(path: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

test('a real log of 445 incidents comes in through the dialog', async () => {
  desk = await launchDesk({ timeZone: 'Europe/Vienna' });
  const { page } = desk;
  await choose(log);
  await page.getByRole('button', { name: 'Import a file' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('servicenow-incidents.csv');
  // Its times carry no zone, and nobody guesses one.
  await expect(dialog.getByRole('button', { name: /^Import / })).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('combobox', { name: 'Time zone of the file' }).fill('Europe/Lis');
  await page.getByRole('option', { name: 'Europe/Lisbon' }).click();
  await dialog.getByRole('button', { name: 'Import 445 cases' }).click();
  await expect(dialog).toContainText('Imported');
  await expect(dialog).toContainText('445');
  await dialog.getByRole('button', { name: 'Show the queue' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await queueIsShown(page);
  const exported = runDesk('clocks', '--now', '2026-01-01T00:00:00Z', exportOf(desk.profile));
  expect(exported.trim().split('\n')).toHaveLength(445);
});

function exportOf(profile: string): string {
  const file = `${profile}/export.jsonl`;
  runDesk('export', '--profile', profile, '--out', file);
  return file;
}
