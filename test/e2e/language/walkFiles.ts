import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { Walker } from './walker.ts';

const LOG = resolve(import.meta.dirname, '../../fixtures/data/servicenow-incidents.csv');

/** Exports, and imports: a log that asks, a file that is taken, one that is refused, one that is not there. */
export async function walkFiles(walker: Walker, profile: string): Promise<void> {
  const { press, said, words, select, nextFile } = walker;
  const known = `${profile}/48005.jsonl`;
  await select('48291');
  await nextFile(known);
  await press('Control+e');
  await said(known);
  await nextFile('/dev/null/48005.ics');
  await press('Alt+c');
  await said(words.system.reason.ENOTDIR);

  await walkLog(walker, profile);
  await walkRefused(walker, `${profile}/48003.jsonl`);
  await choose(walker, known);
  await walker.dialog.locator('button[data-first]').click();
  await expect(walker.dialog).toContainText(words.importing.doneNothing);
  await press('Escape');
  await choose(walker, '/0000.csv');
  await expect(walker.dialog).toContainText(words.system.reason.ENOENT);
  await press('Escape');
}

/** Some rows of a log, whose times carry no zone. */
async function walkLog(walker: Walker, profile: string): Promise<void> {
  const { page, press, dialog, words } = walker;
  const log = `${profile}/48004.csv`;
  writeFileSync(log, readFileSync(LOG, 'utf8').split('\n').slice(0, 40).join('\n'));
  await choose(walker, log);
  await expect(dialog).toContainText(words.importing.zone);
  await dialog.getByRole('combobox').first().fill('Europe/Lis');
  await page.getByRole('option').first().click();
  await expect(dialog.locator('button[data-first]')).toBeEnabled();
  await dialog.getByRole('button', { name: words.importing.importAnother }).focus();
  await press('Escape');
}

async function walkRefused(walker: Walker, file: string): Promise<void> {
  const line = { case: '48291', type: '0', at: '2026-12-07T07:00:00Z', by: 'AS' };
  writeFileSync(file, `${JSON.stringify(line)}\n0\n`);
  await choose(walker, file);
  await expect(walker.dialog).toContainText(walker.words.importing.nothingTaken);
  await walker.press('Escape');
}

/** What the palette alone offers. */
export async function walkCommands({ page, press, said, words }: Walker): Promise<void> {
  for (const [command, answer] of [
    [words.palette.loadSample, words.transfer.notEmpty],
    [words.palette.copyDiagnosis, words.diagnosis.copied],
  ] as const) {
    await press('Control+k');
    await page.getByRole('combobox').fill(command);
    await expect(page.getByRole('option').first()).toBeVisible();
    await press('Enter');
    await said(answer);
  }
}

async function choose({ page, press, dialog, nextFile, words }: Walker, path: string): Promise<void> {
  await expect(dialog).toHaveCount(0);
  await nextFile(path);
  await press('Control+k');
  await page.getByRole('combobox').fill(words.palette.importFile);
  await expect(page.getByRole('option').first()).toBeVisible();
  await press('Enter');
  await expect(dialog).toContainText(words.importing.title);
}
