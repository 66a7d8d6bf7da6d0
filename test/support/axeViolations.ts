import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chooseTheme } from './queuePage.ts';

/** What a theme can change; everything else is looked at once, in the dark. */
const THEME_RULES = ['color-contrast', 'link-in-text-block'];
/** A list repeats its rows: the first dozen hold each kind of cell, and each further one costs as much again. */
const REPEATED_ROWS = '[role="row"]:nth-child(n + 13)';

/** Waits until what moves or fades has come to its end: half-way its contrast is another. */
async function stands(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  );
}

/** What axe finds in both themes in a part of the page, or in all of it. */
export async function axeViolations(page: Page, part = 'body'): Promise<string[]> {
  // Electron has one page to a window, and axe's usual mode opens a second.
  const axe = () =>
    new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode(true)
      .include(part)
      .exclude(REPEATED_ROWS);
  await chooseTheme(page, 'dark');
  await stands(page);
  const dark = await axe().analyze();
  await chooseTheme(page, 'light');
  await stands(page);
  const light = await axe().withRules(THEME_RULES).analyze();
  return [...dark.violations, ...light.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
