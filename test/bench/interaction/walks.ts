import type { Page } from '@playwright/test';
import { keyToPaint, type Sight } from './probe.ts';
import { caseTitle, foundCases, rowCount, selectedOwner, selectedRow, viewAndFirst } from './sights.ts';

/** What an analyst does over and over, with the time that each key press may take (ARCHITECTURE.md). */
export interface Walk {
  readonly what: string;
  readonly budgetMs: number;
  /** Does it several times and gives what each key press took, in ms; null for one without any effect. */
  run(page: Page, times: number): Promise<ReadonlyArray<number | null>>;
}

export const walks: ReadonlyArray<Walk> = [
  {
    what: 'selection moves (J)',
    budgetMs: 16,
    run: (page, times) => repeat(page, ['j'], selectedRow, times),
  },
  { what: 'page down', budgetMs: 50, run: (page, times) => repeat(page, ['PageDown'], selectedRow, times) },
  {
    what: 'jump to a severity',
    budgetMs: 50,
    run: (page, times) => repeat(page, ['4', '2', '3', '1'], selectedRow, times),
  },
  {
    what: 'first and last case',
    budgetMs: 50,
    run: (page, times) => repeat(page, ['End', 'Home'], selectedRow, times),
  },
  { what: 'filter typing', budgetMs: 50, run: typeFilter },
  { what: 'search typing', budgetMs: 50, run: typeSearch },
  { what: 'switch the view', budgetMs: 50, run: switchViews },
  { what: 'open a case', budgetMs: 50, run: openCases },
  { what: 'take a case', budgetMs: 50, run: takeCases },
];

/** What a long text in view could hold up. */
export const longTextWalks = walks.filter(({ what }) =>
  ['selection moves (J)', 'page down', 'open a case'].includes(what),
);

async function repeat(page: Page, keys: ReadonlyArray<string>, sight: Sight, times: number) {
  const took: (number | null)[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    took.push(await keyToPaint(page, keys[turn % keys.length] ?? '', sight));
    await page.waitForTimeout(60);
  }
  return took;
}

async function typeFilter(page: Page, times: number) {
  await page.keyboard.press('f');
  const took = await repeat(page, ['t', 'r', 'Backspace', 'Backspace'], rowCount, times);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Backspace');
  await page.waitForTimeout(500);
  return took;
}

async function typeSearch(page: Page, times: number) {
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(300);
  const took = await repeat(
    page,
    ['1', '0', '4', '7', 'Backspace', 'Backspace', 'Backspace', 'Backspace'],
    foundCases,
    times,
  );
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  return took;
}

async function switchViews(page: Page, times: number) {
  const took: (number | null)[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await page.keyboard.press('g');
    took.push(await keyToPaint(page, ['m', 'a', 'b', 'w'][turn % 4] ?? '', viewAndFirst));
    await page.waitForTimeout(100);
  }
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.waitForTimeout(300);
  return took;
}

async function openCases(page: Page, times: number) {
  // Whatever the walks before it left the focus on, Enter is to mean the list.
  await page.getByRole('row').nth(3).click();
  const took: (number | null)[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    took.push(await keyToPaint(page, 'Enter', caseTitle));
    await page.waitForTimeout(200);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    await page.keyboard.press('j');
  }
  return took;
}

async function takeCases(page: Page, times: number) {
  const took: (number | null)[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await page.keyboard.press('j');
    await page.waitForTimeout(150);
    took.push(await keyToPaint(page, 'Shift+A', selectedOwner));
    await page.waitForTimeout(150);
  }
  return took;
}
