import { expect, type Page, test } from '@playwright/test';
import type { DeskBridge } from '../../../shared/ipc/bridge.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { said } from '../../support/casePage.ts';
import { opened } from '../../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { loadAnew, queueIsShown, rowOf } from '../../support/queuePage.ts';
import { atDonaulicht, registeredProfile } from '../../support/registeredProfile.ts';
import { countedHands, takesAtMost } from './countedHands.ts';

/** Ninety new cases: six of severity 2, fifty-four of severity 3, thirty of severity 4. */
const ninety = Array.from({ length: 90 }, (_, at) =>
  opened(String(48100 + at), '2037-12-07T08:30:00+01:00', {
    ...atDonaulicht,
    severity: at < 6 ? 2 : at < 60 ? 3 : 4,
    title: `Orders arrive late, ${at + 1}`,
  }),
);

/** Two more cases have owners already, so that the desk knows whom an analyst means. */
const owned = ['KT', 'LN'].flatMap((owner, at) => [
  opened(`4809${at}`, '2037-12-07T08:00:00+01:00', { ...atDonaulicht, severity: 1 }),
  { case: `4809${at}`, type: 'owner-set', at: '2037-12-07T08:01:00+01:00', owner },
]);

let desk: RunningDesk;
test.beforeAll(async () => {
  const profile = registeredProfile([...owned, ...ninety]);
  desk = await launchDesk({ profile, clock: '2037-12-07T09:00:00+01:00', timeZone: 'Europe/Bucharest' });
});
test.beforeEach(async () => {
  await loadAnew(desk.page);
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
});
test.afterAll(() => desk.close());

/** Waits until the cases of each severity have these owners. */
async function areOwned(page: Page, owners: Readonly<Record<string, number>>): Promise<void> {
  const counts = () =>
    page.evaluate(async () => {
      const bridge: DeskBridge = Reflect.get(window, 'desk');
      const answer = await bridge.ask('queue.window', { view: 'open', filter: {}, from: 0, to: 120 });
      const rows = answer.ok ? answer.value.rows.filter(({ severity }) => severity > 1) : [];
      const counts = new Map<string, number>();
      for (const { severity, owner } of rows) {
        const name = `S${severity} ${owner}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return Object.fromEntries(counts);
    });
  await expect.poll(counts).toEqual(owners);
}

/** What was said first: keys are faster than the dialog, which is not there before its code is. */
async function sent(page: Page, cases: number, owner: string): Promise<void> {
  await expect(said(page, english.reassigning.given(cases, owner))).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('ninety cases find their owners, by keyboard alone', async () => {
  const { page } = desk;
  const hands = countedHands(page);
  await queueIsShown(page);
  await hands.press('2', 'x');
  await hands.press(...Array.from({ length: 5 }, () => 'Shift+ArrowDown'));
  await hands.press('a');
  await hands.type('RO');
  await hands.press('Control+Enter');
  await sent(page, 6, 'RO');
  for (const [at, [owner, cases]] of (
    [
      ['KT', 54],
      ['LN', 30],
    ] as const
  ).entries()) {
    await hands.press('/', 'Tab', 'Tab', 'Tab', 'Space', ...(at === 0 ? [] : ['Tab', 'Space']));
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(`${cases}$`) })).toBeVisible();
    await hands.press('Control+a', 'a');
    await hands.type(owner);
    await hands.press('Control+Enter');
    await sent(page, cases, owner);
  }
  await areOwned(page, { 'S2 RO': 6, 'S3 KT': 54, 'S4 LN': 30 });
  takesAtMost(hands, { presses: 27, clicks: 0 });
});

test('ninety cases find their owners, by mouse alone but for the names', async () => {
  const { page } = desk;
  const hands = countedHands(page);
  await queueIsShown(page);
  const box = (caseNumber: string) => rowOf(page, caseNumber).getByRole('checkbox');
  const markThrough = async (first: string, last: string) => {
    await rowOf(page, first).hover();
    await hands.click(box(first));
    // A wheel is turned, not pressed.
    if (await rowOf(page, last).isHidden()) await page.mouse.wheel(0, 10_000);
    await hands.click(rowOf(page, last), ['Shift']);
  };
  const give = async (owner: string, cases: number) => {
    await hands.click(
      page.getByRole('toolbar', { name: english.reassigning.bar }).getByRole('button', { name: /^Assign/ }),
    );
    await hands.type(owner);
    await hands.click(page.getByRole('button', { name: new RegExp(`${cases} cases`) }));
    await sent(page, cases, owner);
  };
  const chip = (severity: number) =>
    page.getByRole('search').getByRole('button', { name: new RegExp(`^Severity ${severity}`) });
  await markThrough('48100', '48105');
  await give('LN', 6);
  await hands.click(page.getByRole('button', { name: /^Filter/ }));
  await hands.click(chip(3));
  await markThrough('48106', '48159');
  await give('LN', 54);
  await hands.click(chip(3));
  await hands.click(chip(4));
  await markThrough('48160', '48189');
  await give('KT', 30);
  await areOwned(page, { 'S2 LN': 6, 'S3 LN': 54, 'S4 KT': 30 });
  takesAtMost(hands, { presses: 0, clicks: 16 });
});

test('the morning of a lead, by keyboard alone: the hottest cases find a new owner, and the review is exported', async () => {
  const { page } = desk;
  const hands = countedHands(page);
  await hands.press('g', 'l');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Severity 1 Critical, Over/);
  await hands.press('ArrowDown', 'ArrowRight', 'Enter');
  await queueIsShown(page);
  await hands.press('Control+a', 'a');
  await hands.type('KT');
  await hands.press('Control+Enter');
  await sent(page, 6, 'KT');
  await hands.press('Escape');
  await expect(page.getByRole('figure', { name: 'Queue heat' })).toBeVisible();
  await hands.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Export the review' })).toBeVisible();
  takesAtMost(hands, { presses: 10, clicks: 0 });
});

test('the morning of a lead, by mouse alone but for the name', async () => {
  const { page } = desk;
  const hands = countedHands(page);
  await hands.click(page.getByRole('button', { name: 'Lead review' }));
  await hands.click(page.getByRole('button', { name: /^Severity 2 High, under 1 h/ }));
  await queueIsShown(page);
  await rowOf(page, '48100').hover();
  await hands.click(rowOf(page, '48100').getByRole('checkbox'));
  await hands.click(rowOf(page, '48105'), ['Shift']);
  await hands.click(
    page.getByRole('toolbar', { name: english.reassigning.bar }).getByRole('button', { name: /^Assign/ }),
  );
  await hands.type('RO');
  await hands.click(page.getByRole('button', { name: /6 cases/ }));
  await sent(page, 6, 'RO');
  await hands.click(page.getByRole('button', { name: /^Lead review/ }).first());
  await expect(page.getByRole('figure', { name: 'Queue heat' })).toBeVisible();
  await hands.click(page.getByRole('button', { name: /^Export/ }));
  await expect(page.getByRole('dialog', { name: 'Export the review' })).toBeVisible();
  takesAtMost(hands, { presses: 0, clicks: 8 });
});
