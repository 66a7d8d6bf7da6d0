import { expect, type Locator, type Page } from '@playwright/test';
import { rowOf } from './queuePage.ts';

/** Waits until a case fills the screen. */
export async function caseIsShown(page: Page, caseNumber: string): Promise<void> {
  await expect(page.getByRole('article', { name: `Case ${caseNumber}` })).toBeVisible();
}

/** Goes to an open case from anywhere: to the list of all, to its row, and in. */
export async function goToCase(page: Page, caseNumber: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await rowOf(page, caseNumber).click();
  await page.keyboard.press('Enter');
  await caseIsShown(page, caseNumber);
}

/** One of the three clocks of the case on the screen. */
export function clockOf(page: Page, clock: 'Response' | 'Restoration' | 'Root cause analysis'): Locator {
  return page.getByRole('region', { name: 'Clocks' }).getByRole('timer', { name: new RegExp(`^${clock}`) });
}

/** Opens the rarer actions, and gives one of them. */
export async function furtherAction(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  return page.getByRole('menuitem', { name: new RegExp(`^${name}`) });
}

/** Reads why one of the rarer actions may not be done now. */
export async function reasonAgainst(page: Page, name: string): Promise<string> {
  const action = await furtherAction(page, name);
  await expect(action).toHaveAttribute('aria-disabled', 'true');
  const id = (await action.getAttribute('aria-describedby')) ?? '';
  const reason = await page.locator(`[id="${id}"]`).textContent();
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="menu"]')).toHaveCount(0);
  return reason ?? '';
}

/** Does one of the rarer actions; those that ask for something show their dialog then. */
export async function doFurther(page: Page, name: string): Promise<void> {
  const action = await furtherAction(page, name);
  await expect(action).toBeEnabled();
  await action.click();
  // Until the menu has gone it can take the focus back, and with it the next key.
  await expect(page.locator('[role="menu"]')).toHaveCount(0);
}

/** Fills in the open dialog by the names of its fields, and sends it with Ctrl Enter. */
export async function sendDialog(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields))
    await dialog.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

/** The message at the bottom that says what was done. */
export function said(page: Page, words: RegExp | string): Locator {
  return page.getByRole('status').getByText(words);
}
