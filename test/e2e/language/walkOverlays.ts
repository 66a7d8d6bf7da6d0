import { expect, type Locator } from '@playwright/test';
import type { Walker } from './walker.ts';

/** What the start says of a damaged file. */
export async function walkRecovered({ page, press }: Walker): Promise<void> {
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('grid')).toBeVisible();
}

/** The palette, empty, with commands, cases, people and zones, and without a result. */
export async function walkPalette({ page, press, inDialog, select }: Walker): Promise<void> {
  await select('48291');
  await inDialog(
    () => press('Control+k'),
    async () => {
      const box = page.getByRole('combobox');
      for (const text of ['>', '48', 'e', 'Eu', '0000']) {
        await box.fill(text);
        if (text !== '0000') await expect(page.getByRole('option').first()).toBeVisible();
        else await expect(page.getByRole('option')).toHaveCount(0);
      }
    },
  );
}

/** Alerts, settings and keys. */
export async function walkWindow({ press, inDialog, dialog, words, page }: Walker): Promise<void> {
  await inDialog(
    () => press('b'),
    async () => {
      await dialog.getByRole('button', { name: words.alerting.snooze }).last().click();
      await press('Escape');
    },
  );
  await inDialog(
    () => press('Control+,'),
    async () => {
      for (const box of await dialog.getByRole('textbox').all()) await box.fill('');
      await press('Control+Enter');
      await expect(dialog.locator('[aria-invalid="true"]').first()).toBeVisible();
    },
  );
  await press('?');
  await expect(page.getByRole('dialog', { name: words.shortcuts.name })).toBeVisible();
  await press('Escape');
}

/** The menus of a right click: of a row beside marked ones, a saved view, a case page and a contact. */
export async function walkMenus({ page, press, select }: Walker): Promise<void> {
  const menu = page.getByRole('menu');
  const look = async (place: Locator): Promise<void> => {
    await place.click({ button: 'right' });
    await expect(menu.getByRole('menuitem').first()).toBeVisible();
    await press('Escape');
    await expect(menu).toHaveCount(0);
  };
  await select('48291');
  await press('x');
  await look(page.getByRole('row', { selected: true }));
  await press('Escape');
  await look(page.locator('[data-saved]').first());
  await select('48291');
  await press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await look(page.getByRole('heading', { level: 1 }));
  await look(page.locator('[data-contact]').first());
}

/** What stands on a small window alone. */
export async function walkCompact({ page, press, select, words }: Walker): Promise<void> {
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1024);
  await select('48291');
  await press('Space');
  await expect(page.getByRole('button', { name: words.actions.more, exact: true })).toBeVisible();
  await press('Escape', '[');
  await page.locator('nav button').first().hover();
  await expect(page.getByText(words.frame.view.mine).first()).toBeVisible();
}
