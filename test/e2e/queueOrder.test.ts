import { expect, type Page, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, shownNumbers } from '../support/queuePage.ts';

const now = '2026-12-07T09:14:22+02:00';
let desk: RunningDesk;
test.afterEach(() => desk.close());

test('the list stands in the order of the core', async () => {
  const profile = emptyProfile();
  runDesk('sample', '--profile', profile, '--now', now);
  const file = `${profile}/export.jsonl`;
  runDesk('export', '--profile', profile, '--out', file);
  // `clocks` folds the events anew and sorts them by the rules; the window reads an index of the projection.
  const core = runDesk('clocks', '--now', now, file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { case: string; state: string })
    .filter(({ state }) => state !== 'closed')
    .map((line) => line.case);
  desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
  await queueIsShown(desk.page);
  const shown = await shownNumbers(desk.page);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown).toEqual(core.slice(0, shown.length));
});

test('a screen reader hears the rows of each severity from top to bottom, wherever the list was scrolled', async () => {
  const profile = emptyProfile();
  runDesk('sample', '--profile', profile, '--now', now);
  desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
  const { page } = desk;
  await queueIsShown(page);
  for (const key of ['End', 'Home', '4', 'k', '2', 'PageDown', 'Home']) {
    await page.keyboard.press(key);
    await expect.poll(() => heardRows(page)).toEqual(await shownNumbers(page));
  }
});

/** The numbers of the rows in the order in which their groups own them. */
function heardRows(page: Page): Promise<string[]> {
  return page.getByRole('rowgroup').evaluateAll((groups) =>
    groups
      .flatMap((group) => group.getAttribute('aria-owns')?.split(' ') ?? [])
      .map((id) => document.getElementById(id)?.getAttribute('aria-label') ?? 'nothing')
      .map((name) => /^Severity \d [^,]+, ([^,]+), /.exec(name)?.[1] ?? name),
  );
}
