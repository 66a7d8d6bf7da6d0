import { expect, type Page, test } from '@playwright/test';
import type { RunningDesk } from '../../support/launchDesk.ts';
import { rowOf } from '../../support/queuePage.ts';
import { launchSample, showQueueAnew } from '../../support/sampleDesk.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
  desk = await launchSample();
});
test.beforeEach(() => showQueueAnew(desk.page));
test.afterAll(() => desk.close());

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await desk.page.keyboard.press(key);
};

test('the menu of a row opens by the mouse and by keys, and is about the case that has the ring', async () => {
  const { page } = desk;
  const menu = page.getByRole('menu');
  await rowOf(page, '48247').click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'Case 48247' })).toBeVisible();
  await expect(rowOf(page, '48247')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('complementary').getByText('48247')).toBeVisible();
  await press('Escape');
  await expect(menu).toBeHidden();
  await expect(rowOf(page, '48247')).toBeFocused();
  await press('j', 'Shift+F10');
  await expect(page.getByRole('menu', { name: 'Case 48236' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Note' }).click();
  await expect(page.getByRole('dialog')).toContainText('48236');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Rang back');
  await press('Control+Enter');
  await expect(page.getByText(/^Noted on 48236/)).toBeVisible();
  await expect(rowOf(page, '48236')).toBeFocused();
});

/** The roles of the native menus that were shown since: nobody can click one in a test. */
async function nativeMenus(): Promise<() => Promise<ReadonlyArray<string>>> {
  await desk.app.evaluate(({ Menu }) => {
    const shown: string[] = [];
    Reflect.set(globalThis, 'shownRoles', shown);
    Menu.prototype.popup = function popup(this: Electron.Menu): void {
      shown.push(...this.items.map(({ role }) => String(role ?? '').toLowerCase()));
    };
  });
  return () => desk.app.evaluate(() => Reflect.get(globalThis, 'shownRoles') as string[]);
}

test('fields have a menu of text, and spelling is checked by nothing that had to be fetched', async () => {
  const { page } = desk;
  const shown = await nativeMenus();
  await press('Enter');
  await page.getByRole('article').getByRole('textbox').click({ button: 'right' });
  await expect.poll(shown).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectall']));
  await expect(page.getByRole('menu')).toHaveCount(0);
  const languages = await desk.app.evaluate(({ session }) =>
    session.defaultSession.getSpellCheckerLanguages(),
  );
  expect(languages).toEqual([]);
});

test('the app has a menu with its roles, without a bar in the window', async () => {
  const labels = await desk.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label, submenu }) => `${label} ${submenu?.items.length ?? 0}`),
  );
  expect(labels?.map((label) => label.replace(/ \d+$/, ''))).toEqual([
    'Severity Desk',
    'Edit',
    'View',
    'Window',
  ]);
});

test('a count of the status bar goes to what it counts, the next deadline to its case', async () => {
  const { page } = desk;
  const bar = page.getByRole('contentinfo');
  await bar.getByRole('button', { name: 'S2 6' }).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '7');
  await bar.getByRole('button', { name: /breached/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Breached');
  await bar.getByRole('button', { name: /^Next deadline/ }).click();
  await expect(page.getByRole('article', { name: 'Case 48291' })).toBeVisible();
});

/** What of the screen a person reads or presses reaches out of the window to the side. */
function cutOff(page: Page): Promise<ReadonlyArray<string>> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((part) => part.childElementCount === 0 || part.matches('button, input, textarea'))
      .filter((part) => part.checkVisibility() && part.closest('.visuallyHidden') === null)
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1);
      })
      .map((part) => part.textContent ?? part.tagName),
  );
}

test('at 200 % nothing is cut off to the side, and the size is kept', async () => {
  const { page } = desk;
  await press(...Array.from({ length: 7 }, () => 'Control+='));
  await expect(page.getByText('Shown at 200 %')).toBeVisible();
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(720);
  expect.soft(await cutOff(page)).toEqual([]);
  for (const keys of [['Enter'], ['Escape', 'f'], ['Escape', 'g', 'o'], ['g', 'd'], ['g', 'l'], ['c']]) {
    await press(...keys);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft(await cutOff(page), keys.join(' ')).toEqual([]);
  }
  await showQueueAnew(page);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(720);
  await press('Control+0');
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1440);
});

test('the thumb of the list follows a hand whose first move leaves it', async () => {
  const { page } = desk;
  await page.setViewportSize({ width: 1440, height: 450 });
  const thumb = page.getByRole('grid').locator('[class*="thumb"]');
  const held = await thumb.boundingBox();
  if (held === null) throw new Error('There is no thumb.');
  const x = held.x + held.width / 2;
  await page.mouse.move(x, held.y + 10);
  await page.mouse.down();
  await page.mouse.move(x, held.y + 10 + held.height);
  await page.mouse.up();
  await expect.poll(async () => (await thumb.boundingBox())?.y).toBeGreaterThan(held.y + 20);
  await page.setViewportSize({ width: 1440, height: 900 });
});
