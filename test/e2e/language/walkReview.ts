import { expect } from '@playwright/test';
import type { Walker } from './walker.ts';

/** The lead review as charts and tables, its choices, a moment of the past, its files, and what would be. */
export async function walkReview(walker: Walker, folder: string): Promise<void> {
  const { page, press, words } = walker;
  const review = words.leadReview;
  await press('g', 'l');
  await expect(page.getByRole('figure').first()).toBeVisible();
  for (const choice of await page.locator('section > header button[aria-haspopup="menu"]').all()) {
    await choice.click();
    await expect(page.getByRole('menuitemradio').first()).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  const tables = page.getByRole('button', { name: review.showTable });
  for (let left = await tables.count(); left > 0; left -= 1) await tables.first().press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
  await walkExport(walker, folder);
  await walkMoments(walker);
}

async function walkExport(walker: Walker, folder: string): Promise<void> {
  const { press, inDialog, dialog, nextFile, said, words } = walker;
  await inDialog(
    () => press('Control+e'),
    async () => {
      for (const format of await dialog.getByRole('radio').all()) await format.click({ force: true });
    },
  );
  for (const format of ['csv', 'md', 'html'] as const) {
    const path = `${folder}/48000.${format}`;
    await nextFile(path);
    await press('Control+e');
    await dialog.getByRole('radio', { name: words.leadReview.formats[format] }).click({ force: true });
    await press('Control+Enter');
    await said(words.leadReview.exported(path));
  }
}

async function walkMoments(walker: Walker): Promise<void> {
  const { page, press, click, inDialog, dialog, said, words } = walker;
  const { range, ownRange, asOf, asOfWhen, asOfForm, badDate, backToNow } = words.leadReview;
  await inDialog(
    async () => {
      await page.getByRole('button', { name: `${range}:` }).click();
      await page.getByRole('menuitemradio', { name: ownRange }).click();
    },
    async () => {
      await dialog.getByRole('textbox').first().fill('0');
      await press('Control+Enter');
      await said(badDate);
    },
  );
  await page.getByRole('button', { name: asOf, exact: true }).click();
  await inDialog(
    () => click(asOfWhen),
    async () => {
      await dialog.getByRole('textbox').first().fill('0');
      await press('Control+Enter');
      await said(asOfForm.form);
    },
  );
  await click(backToNow);
}

/** Cases that are tried with somebody else, then given. */
export async function walkReassigning({ press, select, dialog, said, words }: Walker): Promise<void> {
  await select('48291');
  await press('x', 'j', 'x', 'a');
  await dialog.getByRole('combobox').first().fill('KT');
  await expect(dialog.getByRole('row').nth(1)).toBeVisible();
  await press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await said(words.reassigning.given(2, 'KT'));
}
