import { expect, type Page, test } from '@playwright/test';
import { opened, profileWith } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';
import { launchSample } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('a shift goes by without a mouse', async () => {
  const profile = profileWith([
    opened('48001', '2037-12-07T09:00:00+01:00', { severity: 1 }),
    opened('48002', '2037-12-07T09:05:00+01:00', { severity: 2 }),
    opened('48003', '2037-12-07T09:06:00+01:00', { severity: 3 }),
  ]);
  desk = await launchDesk({ profile, clock: '2037-12-07T09:08:00+01:00', timeZone: 'Europe/Vienna' });
  const { page } = desk;
  await queueIsShown(page);

  // 3 jumps to a severity, K goes back one, R responds there.
  await press(page, '3');
  await expect(rowOf(page, '48003')).toHaveAttribute('aria-selected', 'true');
  await press(page, 'k');
  await expect(rowOf(page, '48002')).toHaveAttribute('aria-selected', 'true');
  await press(page, 'r');
  await expect(rowOf(page, '48002')).toContainText('met');

  // P waits for a restoration, and its button says so.
  await expect(page.getByRole('button', { name: /Propose resolution/ })).toHaveAccessibleDescription(
    /restore first/i,
  );

  // N opens a dialog with the focus in its text; Ctrl Enter sends it.
  await press(page, 'n');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Traces asked for');
  await press(page, 'Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Traces asked for')).toBeVisible();

  // Enter opens the case, Escape comes back to the same row.
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Case 48002' })).toBeVisible();
  await press(page, 'Escape');
  await expect(rowOf(page, '48002')).toHaveAttribute('aria-selected', 'true');

  // T restores, P proposes, and G P lists it.
  await press(page, 't');
  await expect(rowOf(page, '48002')).toContainText('Restored');
  await press(page, 'p', 'g', 'p');
  await expect(rowOf(page, '48002')).toBeVisible();
  await expect(rowOf(page, '48001')).toBeHidden();

  // The palette finds the other case and goes to it.
  await press(page, 'Control+k');
  await page.keyboard.type('48001');
  await expect(page.getByRole('option', { name: /48001/ }).first()).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Case 48001' })).toBeVisible();
});

test('what is typed at once after the key of a dialog is in its field, and nothing of it acts on the queue', async () => {
  const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00', { severity: 1 })]);
  desk = await launchDesk({ profile, clock: '2037-12-07T09:08:00+01:00', timeZone: 'Europe/Vienna' });
  const { page } = desk;
  await queueIsShown(page);
  await page.reload();
  await queueIsShown(page);
  await press(page, 'Control+k', ...'rvna import');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('rvna import');
  await press(page, 'Escape', 'n', ...'Rang back');
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Rang back');
  await press(page, 'Escape');
  await expect(rowOf(page, '48001')).not.toContainText('met');

  // Nor is what is pressed before anything is drawn: what opens a place does so late, what would act on a case is refused.
  await page.addInitScript(pressEarly);
  await loadPressing(page, [{ key: 'k', ctrlKey: true }, ...keysOf('rvna import')]);
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('rvna import');
  await loadPressing(page, keysOf('rt'));
  await queueIsShown(page);
  await expect(page.getByRole('alert')).toContainText('pressed before a case was on the screen');
  await expect(rowOf(page, '48001')).not.toContainText('met');
});

/** Runs in the page: presses what is noted for it once its first script has run, which has asked for the first rows then. */
function pressEarly(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const keys: ReadonlyArray<KeyboardEventInit> = JSON.parse(sessionStorage.getItem('early') ?? '[]');
    sessionStorage.removeItem('early');
    if (document.getElementById('root')?.childElementCount !== 0) throw new Error('The window is drawn.');
    for (const key of keys)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
  });
}

async function loadPressing(page: Page, keys: ReadonlyArray<KeyboardEventInit>): Promise<void> {
  await page.evaluate((noted) => sessionStorage.setItem('early', noted), JSON.stringify(keys));
  await page.reload();
}

function keysOf(text: string): ReadonlyArray<KeyboardEventInit> {
  return [...text].map((key) => ({ key }));
}

test('Esc goes back to where a case was opened, and the list to where it was scrolled', async () => {
  desk = await launchSample();
  const { page } = desk;
  const heading = page.getByRole('heading', { level: 1 });
  const scrolled = () =>
    page.evaluate(
      () => document.querySelector('[role="grid"] [role="presentation"] [role="presentation"]')?.scrollTop,
    );
  // Walked up from the end, the case stands in the middle of what is seen: to bring it into sight alone scrolls elsewhere.
  await press(page, 'End');
  await expect.poll(scrolled).toBeGreaterThan(100);
  await press(page, 'k', 'k', 'k', 'k');
  const before = await scrolled();
  await press(page, 'Enter');
  await expect(page.getByRole('article')).toBeVisible();
  const number = await page.getByRole('article').getAttribute('aria-label');
  await press(page, 'Escape');
  await queueIsShown(page);
  await expect(page.getByRole('row', { selected: true })).toBeInViewport();
  expect(await scrolled()).toBe(before);
  expect(await page.getByRole('row', { selected: true }).getAttribute('aria-label')).toContain(
    (number ?? '').replace('Case ', ''),
  );

  await press(page, 'g', 'o');
  await expect(heading).toContainText('Customers');
  await press(page, 'Control+k');
  await page.keyboard.type('48262');
  await expect(page.getByRole('option', { name: /48262/ })).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: /^Customers/ }).first()).toBeVisible();
  await expect(page.getByRole('article', { name: 'Case 48262' })).toBeVisible();
  await press(page, 'Escape');
  await expect(heading).toContainText('Customers');
});
