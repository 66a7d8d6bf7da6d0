import { expect } from '@playwright/test';
import type { Walker } from './walker.ts';

/** Each view of the list, its filter, and a view in which nothing is left. */
export async function walkViews({ page, press, words }: Walker): Promise<void> {
  for (const [key, view] of [
    ['m', 'mine'],
    ['s', 'breaching-soon'],
    ['b', 'breached'],
    ['w', 'awaiting-customer'],
    ['p', 'resolution-proposed'],
    ['r', 'rca-due'],
    ['c', 'closed'],
    ['a', 'open'],
  ] as const) {
    await press('g', key);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words.frame.view[view]);
    await expect(page.getByRole('row').nth(1)).toBeAttached();
  }
  await press('f');
  const opened = page.getByRole('menu').or(page.getByRole('listbox')).or(page.getByRole('dialog'));
  for (const chip of await page.locator('search button[aria-haspopup]').all()) {
    await chip.click();
    await expect(opened.first()).toBeVisible();
    await press('Escape');
    await expect(opened).toHaveCount(0);
  }
  for (const severity of await page.locator('search fieldset button').all()) await severity.click();
  await page.locator('search input[type="text"]').first().fill('0000');
  await expect(page.getByRole('grid')).toHaveCount(0);
  await press('Escape', 'Shift+Backspace');
  await expect(page.getByRole('grid')).toBeVisible();
}

/** What can be done to a case: the dialogs with their refusals, the rarer actions with the reasons against them. */
export async function walkActions(walker: Walker): Promise<void> {
  const { press, select, inDialog, dialog } = walker;
  for (const key of ['v', 'n', 'a', 'e']) {
    await inDialog(
      async () => {
        await select('48291');
        await press(key);
      },
      () => press('Control+Enter'),
    );
  }
  for (const kind of [0, 1])
    await inDialog(
      async () => {
        await select('48268');
        await press('e');
      },
      async () => {
        await dialog.getByRole('radio').nth(kind).click({ force: true });
        await press('Control+Enter');
      },
    );
  const { actions } = walker.words;
  await walkFurther(walker, '48291', [actions.updateStatus, actions.deliverRca, actions.changePriority]);
  await walkFurther(walker, '48239', [actions.closureNotice]);
  await walkFurther(walker, '48244', [actions.close]);
  await walkFurther(walker, '48238', []);
}

async function walkFurther(
  walker: Walker,
  caseNumber: string,
  dialogs: ReadonlyArray<string>,
): Promise<void> {
  const { page, press, select, inDialog } = walker;
  await select(caseNumber);
  await openFurther(walker);
  await press('Escape');
  for (const name of dialogs)
    await inDialog(
      async () => {
        await openFurther(walker);
        await page.getByRole('menuitem', { name }).click();
      },
      () => press('Control+Enter'),
    );
}

async function openFurther({ page, words }: Walker): Promise<void> {
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.getByRole('button', { name: words.actions.more, exact: true }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
}

/** Steps that are done at once, with what is said of them, and marks. */
export async function walkSteps({ page, press, select, said, words }: Walker): Promise<void> {
  const { done } = words.actions;
  await select('48291');
  await press('r');
  await said(done.respond('48291'));
  await press('t');
  await said(done.restore('48291'));
  await press('p');
  await said(done['propose-resolution']('48291'));
  await press('Control+z');
  await said(words.actions.undone('48291'));
  await press('Shift+A');
  await said(done.assign('48291'));
  await press('.', '.', '.');
  await press('x', 'j', 'x', 'Alt+m');
  await said(words.queue.column.case);
  await expect(page.getByRole('row', { selected: true }).first()).toBeAttached();
  await press('Escape');
}

/** Cases as pages, with all that they explain: open, on a mean, a follow-up, closed. */
export async function walkCasePages(walker: Walker): Promise<void> {
  const { page, press, select, inDialog, words } = walker;
  for (const number of ['48291', '48236', '48238', '48239']) {
    await select(number);
    await press('Enter');
    await expect(page.getByRole('article')).toBeVisible();
    await press('w', 'h', 'i');
    await inDialog(() => press('Alt+p'));
  }
  await press('g', 'c');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words.frame.view.closed);
  await page.locator('[role="row"][aria-label^="[Severity 1"]').first().click();
  await press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await press('w', 'h');
  const { requestDocuments, requestDiscussion } = words.actions;
  for (const name of [requestDocuments, requestDiscussion])
    await inDialog(
      async () => {
        await openFurther(walker);
        await page.getByRole('menuitem', { name }).click();
      },
      () => press('Control+Enter'),
    );
}
