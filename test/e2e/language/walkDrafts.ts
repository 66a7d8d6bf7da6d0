import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Walker } from './walker.ts';

/** The drafts, one with its errors, templates, a second issue, files that are taken and refused. */
export async function walkDrafts(walker: Walker, folder: string): Promise<void> {
  await walkSampleDraft(walker);
  await walkNewDraft(walker);
  await walkFiles(walker, folder);
  await walkRegistration(walker);
}

async function walkSampleDraft({ page, press, click, inDialog, dialog, said, words }: Walker): Promise<void> {
  await press('g', 'd');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.drafting.list);
  await click(/Agent status changes/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.drafting.title);
  await press('Control+Enter');
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
  await inDialog(
    () => click(words.draftFiles.saveTemplate),
    async () => {
      await dialog.getByRole('textbox').fill('');
      await press('Control+Enter');
      await said(words.draftFiles.templateNameEmpty);
      await dialog.getByRole('textbox').fill('48000');
      await press('Control+Enter');
      await expect(dialog).toHaveCount(0);
    },
  );
  await said(words.draftFiles.templateSaved('48000'));
  await press('Alt+s');
  await press('g', 'd');
  await click(words.draftFiles.fromTemplate);
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await press('Escape');
}

async function walkNewDraft({ page, press, click, words }: Walker): Promise<void> {
  const { fields, openReasons } = words.drafting;
  await press('g', 'a', 'c');
  await press('Control+Enter');
  const organization = page.getByLabel(fields.organizationShortName).first();
  await organization.fill('00');
  await organization.fill('');
  await organization.pressSequentially('don');
  await page.getByRole('option').first().click();
  await page.getByRole('combobox', { name: fields.contact }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('Escape');
  await click(openReasons);
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('Escape');
  await page.getByLabel(fields.description).fill('48000');
  for (const group of await page.getByRole('radiogroup').all())
    await group.getByRole('radio').first().click({ force: true });
  await page.getByLabel(fields.openedAt).fill('0');
  await press('Tab');
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
  await press('Alt+p');
  await press('Escape');
}

async function walkFiles({ page, click, nextFile, said, words }: Walker, folder: string): Promise<void> {
  mkdirSync(`${folder}/48006`);
  await nextFile(`${folder}/48006`);
  await click(words.draftFiles.attach);
  await said(words.attachments.noFile);
  writeFileSync(`${folder}/48000.txt`, '0'.repeat(2_000_000));
  await nextFile(`${folder}/48000.txt`);
  await click(words.draftFiles.attach);
  await expect(page.getByRole('button', { name: words.draftFiles.removeFile('48000.txt') })).toBeVisible();
  await click(words.drafting.discard);
  await said(words.drafting.discarded);
}

async function walkRegistration({ page, press, click, inDialog, dialog, words }: Walker): Promise<void> {
  await press('g', 'a', 'c');
  await page.getByLabel(words.drafting.fields.organizationShortName).first().fill('48001');
  await press('Tab');
  await inDialog(
    () => click(words.draftCustomer.register),
    async () => {
      await press('Control+Enter');
      await expect(dialog.locator('[aria-invalid="true"]').first()).toBeVisible();
    },
  );
}
