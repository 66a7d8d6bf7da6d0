import { expect, type Page, test } from '@playwright/test';
import type { DeskBridge } from '../../shared/ipc/bridge.ts';
import { runDesk } from '../support/givenCases.ts';
import type { RunningDesk } from '../support/launchDesk.ts';
import { rowOf } from '../support/queuePage.ts';
import { launchSample, sampleProfile, showQueueAnew } from '../support/sampleDesk.ts';

let desk: RunningDesk;
let profile: string;
test.beforeAll(async () => {
  profile = sampleProfile();
  desk = await launchSample(profile);
});
test.afterAll(() => desk.close());

const KEYS = [...'abcdefghijklmnopqrstuvwxyz1234.', 'A', 'Alt+m', 'Alt+p'];

/** Those that do something to a case where there is a current one. */
const ACTION_KEYS = [...'rtpvenaus.x', 'A'];

const events = (): string => runDesk('export', '--profile', profile);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until main has answered what a key asked for, and the page has drawn it: a dialog would take the next key. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const bridge: DeskBridge = Reflect.get(window, 'desk');
    for (let turn = 0; turn < 2; turn += 1) {
      await bridge.ask('draft.list', {});
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
}

/** Presses every key on a screen, and comes back to it after each that leads away. */
async function pressEveryKey(
  show: () => Promise<void>,
  isShown: () => Promise<boolean>,
  focus: () => Promise<void>,
  keys: ReadonlyArray<string> = KEYS,
): Promise<void> {
  const { page } = desk;
  await show();
  for (const key of keys) {
    // The key before may have led into a field, which would take this one as a letter.
    await focus();
    await page.keyboard.press(key);
    await settled(page);
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
    if (await isShown()) continue;
    await showQueueAnew(page);
    await show();
  }
}

/** The screens on which no case is the current one, and what is on them alone. */
const SCREENS = [
  { name: 'the customers', keys: ['g', 'o'], heading: 'Customers' },
  { name: 'the drafts', keys: ['g', 'd'], heading: /^Drafts/ },
  { name: 'the lead review', keys: ['g', 'l'], heading: 'Lead review' },
] as const;

for (const { name, keys, heading } of SCREENS) {
  test(`no key acts on a case of the queue from ${name}`, async () => {
    const { page } = desk;
    await showQueueAnew(page);
    const before = events();
    const title = page.getByRole('heading', { level: 1, name: heading });
    await pressEveryKey(
      async () => {
        await press(page, ...keys);
        await expect(title).toBeVisible();
      },
      () => title.isVisible(),
      () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
    );
    expect(events()).toBe(before);
  });
}

test('no key acts on a case of the queue from a draft, whatever of it has the focus', async () => {
  const { page } = desk;
  await showQueueAnew(page);
  const before = events();
  const answer = page.getByRole('radio', { name: 'Yes' }).first();
  const title = page.getByLabel('Title');
  const show = async (): Promise<void> => {
    await press(page, 'g', 'd');
    await page.getByRole('button', { name: /Agent status changes/ }).click();
    await expect(answer).toBeVisible();
  };
  const isShown = async (): Promise<boolean> =>
    (await answer.isVisible()) && (await title.inputValue()).startsWith('Agent status changes');
  await pressEveryKey(show, isShown, () => answer.focus());
  // A question is a field, to which letters belong anyway; a button, a switch and the form as a whole are none.
  const button = page.getByRole('button', { name: 'Save as template' });
  for (const focus of [
    () => button.focus(),
    () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
  ]) {
    await showQueueAnew(page);
    await pressEveryKey(show, isShown, focus, ACTION_KEYS);
  }
  expect(events()).toBe(before);
});

test('a key that means a case says so where none is current', async () => {
  const { page } = desk;
  await showQueueAnew(page);
  await press(page, 'g', 'o');
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByText('Restore: no case here that this key could mean')).toBeVisible();
});

test('Enter in the empty palette changes nothing', async () => {
  const { page } = desk;
  await showQueueAnew(page);
  const before = events();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(events()).toBe(before);
});

test('an action that is refused says why beside its name, in the panel and on the page of the case', async () => {
  const { page } = desk;
  await showQueueAnew(page);
  await rowOf(page, '48247').click();
  const propose = page.getByRole('button', { name: /^Propose resolution/ });
  const reason = propose.getByText('restore first');
  await expect(reason).toBeVisible();
  expect((await reason.boundingBox())?.width).toBeGreaterThan(60);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Half of call recordings/ })).toBeVisible();
  await expect(reason).toBeVisible();
  expect((await reason.boundingBox())?.width).toBeGreaterThan(60);
});
