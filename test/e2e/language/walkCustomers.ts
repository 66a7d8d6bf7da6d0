import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Walker } from './walker.ts';

/** The customers: none found, a new one with errors, one with its contacts and closed days, rows that are refused. */
export async function walkCustomers(walker: Walker, folder: string): Promise<void> {
  const { page, press, click, inDialog, dialog, said, words } = walker;
  await press('g', 'o');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.customers.title);
  await inDialog(
    () => click(words.customers.new),
    async () => {
      await press('Control+Enter');
      await expect(dialog.locator('[aria-invalid="true"]').first()).toBeVisible();
    },
  );
  await page.getByRole('searchbox').fill('0000');
  await said(words.customers.noMatch);
  await page.getByRole('searchbox').fill('');
  await walkImport(walker, folder);
  await click(/Donaulicht/);
  await said(words.customers.closedDays);
  for (const name of [words.customers.edit, words.customers.newContact, words.customers.addDay])
    await inDialog(
      () => click(name),
      async () => {
        await dialog.getByRole('textbox').first().fill('');
        await press('Control+Enter');
      },
    );
  await walkClosedDay(walker);
  await click(words.customers.withdraw);
}

async function walkClosedDay({ press, click, dialog, said, words }: Walker): Promise<void> {
  const { addDay, date, closedFor, reason, preview, apply } = words.customers;
  await click(addDay);
  await dialog.getByLabel(date).fill('2026-12-08');
  await dialog.getByLabel(closedFor).fill('48000');
  await dialog.getByLabel(reason, { exact: true }).fill('48000');
  await expect(dialog.getByRole('button', { name: preview })).toBeVisible();
  await press('Control+Enter');
  await expect(dialog.getByRole('button', { name: apply })).toBeVisible();
  await press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await said(words.customers.log);
}

async function walkImport({ click, inDialog, nextFile, said, words }: Walker, folder: string): Promise<void> {
  const file = `${folder}/48001.csv`;
  writeFileSync(file, 'organization,name,short name,zone\n48002,48002,48002,0000\n');
  await nextFile(file);
  await inDialog(
    () => click(words.customers.import),
    () => said(words.customers.importRefused),
  );
  await nextFile('/0000.csv');
  await click(words.customers.import);
  await said(words.system.reason.ENOENT);
}
