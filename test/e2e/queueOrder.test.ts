import { expect, type Page, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import type { RunningDesk } from '../support/launchDesk.ts';
import { shownNumbers } from '../support/queuePage.ts';
import { launchSample, SAMPLE_MORNING, sampleProfile } from '../support/sampleDesk.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

test('the list stands in the order of the core', async () => {
  const profile = sampleProfile();
  const file = `${profile}/export.jsonl`;
  runDesk('export', '--profile', profile, '--out', file);
  // `clocks` folds the events anew and sorts them by the rules; the window reads an index of the projection.
  const core = runDesk('clocks', '--now', SAMPLE_MORNING, file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { case: string; state: string })
    .filter(({ state }) => state !== 'closed')
    .map((line) => line.case);
  desk = await launchSample(profile);
  const shown = await shownNumbers(desk.page);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown).toEqual(core.slice(0, shown.length));
});

test('a screen reader hears the rows of each severity from top to bottom, wherever the list was scrolled', async () => {
  desk = await launchSample();
  const { page } = desk;
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
