import { expect, type Locator, type Page } from '@playwright/test';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { english } from '../../../shared/messages/en/english.ts';
import type { RunningDesk } from '../../support/launchDesk.ts';

/** A person who walks through a window in brackets, and finds everything by keys and by the words of its catalogue. */
export interface Walker {
  readonly page: Page;
  readonly words: Catalogue;
  readonly dialog: Locator;
  press(...keys: ReadonlyArray<string>): Promise<void>;
  /** Presses the first button of a name. */
  click(name: string | RegExp): Promise<void>;
  /** Goes to the list of all open cases and selects one. */
  select(caseNumber: string): Promise<void>;
  /** Opens a dialog, does something in it, and leaves it by Escape. */
  inDialog(open: () => Promise<void>, act?: () => Promise<void>): Promise<void>;
  /** Waits until the page holds a text. */
  said(text: string): Promise<void>;
  /** Says what the next dialog of the system for a file answers. */
  nextFile(path: string): Promise<void>;
}

export function createWalker({ app, page }: RunningDesk): Walker {
  const words = bracketed(english);
  const dialog = page.getByRole('dialog');
  const press = async (...keys: ReadonlyArray<string>): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    page,
    words,
    dialog,
    press,
    click: (name) => page.getByRole('button', { name }).first().click(),
    async select(caseNumber) {
      // Until a dialog has gone altogether, it has the keys.
      await expect(page.locator('[data-base-ui-inert]')).toHaveCount(0);
      await page.getByRole('navigation').getByRole('button', { name: words.frame.view.open }).click();
      await page.locator(`[role="row"][aria-label*=" ${caseNumber},"]`).click();
    },
    async inDialog(open, act) {
      await open();
      await expect(dialog.first()).toBeVisible();
      await act?.();
      while ((await dialog.count()) > 0) {
        await press('Escape');
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      }
    },
    said: (text) => expect(page.getByText(text).first()).toBeAttached(),
    nextFile: (path) =>
      app.evaluate(({ app: main }, chosen) => {
        Reflect.set(main, 'chosenFile', chosen);
      }, path),
  };
}
