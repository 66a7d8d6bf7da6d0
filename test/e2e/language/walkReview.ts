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

/** What is done to many cases: each dialog with what it says beforehand, the menu of the bar; then cases are given. */
export async function walkReassigning(walker: Walker): Promise<void> {
  const { page, press, select, inDialog, dialog, said, words } = walker;
  const tried = dialog.locator('section[aria-busy="false"]');
  /** An Escape that a dialog does not need any more takes the marks away. */
  const markThree = async (): Promise<void> => {
    await select('48291');
    await press('Escape', 'x', 'j', 'x', 'j', 'x');
    await said(words.bulk.canBeDone);
  };
  for (const key of ['n', 'u', 's']) {
    await markThree();
    await inDialog(
      () => press(key),
      () => expect(tried).toBeAttached(),
    );
  }
  await markThree();
  await inDialog(
    () => press('v'),
    async () => {
      for (const severity of [3, 1] as const) {
        await dialog
          .locator('input[type="radio"]')
          .nth(severity - 1)
          .press('Space');
        await expect(tried).toBeAttached();
      }
    },
  );
  await markThree();
  await page.getByRole('button', { name: words.bulk.more, exact: true }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await markThree();
  await press('a');
  await dialog.getByRole('combobox').first().fill('KT');
  await expect(dialog.getByRole('row').nth(1)).toBeVisible();
  await press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await said(words.reassigning.given(3, 'KT'));
  await press('Control+z');
  await said(words.bulk.undone(3));
}
