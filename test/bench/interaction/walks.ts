import type { Page } from '@playwright/test';
import type { DeskBridge } from '../../../shared/ipc/bridge.ts';
import { randomSource } from '../../torture/randomSource.ts';
import { keyToPaint, type Sight } from './probe.ts';
import { caseTitle, foundCases, rowCount, selectedOwner, selectedRow, viewAndFirst } from './sights.ts';

/** What an analyst does over and over, with the time that each key press may take (ARCHITECTURE.md). */
export interface Walk {
  readonly what: string;
  readonly budgetMs: number;
  /** The key of the plain list that changes about as much of the screen. */
  readonly plainKey: 'j' | 'PageDown';
  /** Does it several times and gives what each key press took, in ms; null for one without any effect. */
  run(page: Page, times: number): Promise<ReadonlyArray<number | null>>;
}

export const walks: ReadonlyArray<Walk> = [
  { what: 'selection moves (J)', budgetMs: 16, plainKey: 'j', run: pressing(['j']) },
  { what: 'page down', budgetMs: 35, plainKey: 'PageDown', run: pressing(['PageDown']) },
  { what: 'jump to a severity', budgetMs: 45, plainKey: 'PageDown', run: pressing(['4', '2', '3', '1']) },
  { what: 'first and last case', budgetMs: 45, plainKey: 'PageDown', run: pressing(['End', 'Home']) },
  { what: 'filter typing', budgetMs: 50, plainKey: 'PageDown', run: typeFilter },
  { what: 'search typing', budgetMs: 50, plainKey: 'PageDown', run: typeSearch },
  { what: 'switch the view', budgetMs: 50, plainKey: 'PageDown', run: switchViews },
  { what: 'open a case', budgetMs: 50, plainKey: 'PageDown', run: openCases },
  { what: 'take a case', budgetMs: 50, plainKey: 'j', run: takeCases },
];

/** What a long text in view could hold up. */
export const longTextWalks: ReadonlyArray<Walk> = [
  { what: 'selection moves (J, K)', budgetMs: 16, plainKey: 'j', run: pressing(['j', 'k']) },
  { what: 'page down and up', budgetMs: 35, plainKey: 'PageDown', run: pressing(['PageDown', 'PageUp']) },
  { what: 'open a case', budgetMs: 50, plainKey: 'PageDown', run: openCases },
];

function pressing(keys: ReadonlyArray<string>): Walk['run'] {
  return (page, times) => pressInTurn(page, keys, selectedRow, times);
}

/** As a hand does it: 90 to 160 ms from one key to the next, whatever the screen does. */
const rhythm = randomSource('the rhythm of a hand');

/** Presses keys in turn and gives what each took. */
export async function pressInTurn(page: Page, keys: ReadonlyArray<string>, sight: Sight, times: number) {
  const took: (number | null)[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const next = performance.now() + 90 + rhythm.below(70);
    took.push(await keyToPaint(page, keys[turn % keys.length] ?? '', sight));
    await page.waitForTimeout(Math.max(0, next - performance.now()));
  }
  return took;
}

/** Each of the letters leaves other cases: a letter that all hold would show nothing. */
async function typeFilter(page: Page, times: number) {
  await page.keyboard.press('f');
  const took = await pressInTurn(page, ['m', 'i', 'Backspace', 'Backspace'], rowCount, times);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Backspace');
  await page.waitForTimeout(500);
  return took;
}

async function typeSearch(page: Page, times: number) {
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(300);
  const took = await pressInTurn(
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
    took.push(await keyToPaint(page, ['m', 'a', 'b', 'a'][turn % 4] ?? '', viewAndFirst));
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
  const me = await page.evaluate(async () => {
    const bridge: DeskBridge = Reflect.get(window, 'desk');
    const start = await bridge.ask('desk.start', {});
    return start.ok ? start.value.settings.analyst.initials : '';
  });
  for (let turn = 0; turn < times; turn += 1) {
    do {
      await page.keyboard.press('j');
      await page.waitForTimeout(150);
    } while (await page.evaluate(isOwnedBy, me));
    took.push(await keyToPaint(page, 'Shift+A', selectedOwner));
    await page.waitForTimeout(150);
  }
  return took;
}

/** Runs in the page: to take what is taken already changes nothing. */
function isOwnedBy(owner: string): boolean {
  return document.querySelector(`[role=row][aria-selected=true] [aria-label="Owner ${owner}"]`) !== null;
}
