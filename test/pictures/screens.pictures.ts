import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { chooseTheme, queueIsShown, rowOf } from '../support/queuePage.ts';
import { moveDeadlines } from './moveDeadlines.ts';

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const now = '2026-12-07T09:14:22+02:00';
const wide = { width: 1440, height: 900 };
const compact = { width: 1024, height: 700 };

let desk: RunningDesk;
test.beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
test.afterEach(() => desk.close());

interface Scene {
  readonly name: string;
  readonly theme: 'dark' | 'light';
  readonly size: { readonly width: number; readonly height: number };
  readonly sample: boolean;
  readonly act: (page: Page) => Promise<void>;
}

const select = (caseNumber: string) => async (page: Page) => {
  await rowOf(page, caseNumber).click();
};

const open = (caseNumber: string) => async (page: Page) => {
  await select(caseNumber)(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

const palette = async (page: Page) => {
  await select('48291')(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('esc');
  await expect(page.getByRole('option').first()).toBeVisible();
};

const drafting = async (page: Page) => {
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('button', { name: /Agent status changes/ }).click();
  await page.getByLabel('Organization ID').focus();
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(page.getByText('S2 High')).toBeVisible();
};

const importing = async (page: Page) => {
  await desk.app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    resolve(import.meta.dirname, '../fixtures/data/servicenow-incidents.csv'),
  );
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('>import');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').first().fill('Europe/Lisbon');
  await page.getByRole('option', { name: 'Europe/Lisbon' }).click();
  await expect(dialog.getByRole('button', { name: 'Import 445 cases' })).toBeEnabled();
};

const escalating = async (page: Page) => {
  await select('48268')(page);
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toContainText('All six fields present');
};

const escalatingWithGaps = async (page: Page) => {
  await escalating(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Customer region/country').fill('');
  await dialog.getByLabel('Business impact / urgency rationale').fill('');
  await expect(dialog).toContainText('2 of 6 fields missing');
};

const changingSeverity = async (page: Page) => {
  await select('48247')(page);
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: 'Change severity' })).toBeVisible();
};

const givingNotice = async (page: Page) => {
  await open('48239')(page);
  await page.getByRole('button', { name: 'Give closure notice' }).click();
  await expect(page.getByRole('dialog', { name: 'Give closure notice' })).toBeVisible();
};

const customers = async (page: Page) => {
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: /^Customers/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Donaulicht/ })).toBeVisible();
};

const customer = async (page: Page) => {
  await customers(page);
  await page.getByRole('button', { name: /Donaulicht/ }).click();
  await expect(page.getByRole('heading', { name: 'Closed days' })).toBeVisible();
};

const reviewing = async (page: Page) => {
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: /^Severity 1 Critical, Over/ })).toBeFocused();
};

const reviewingThen = async (page: Page) => {
  await reviewing(page);
  await page.getByRole('figure', { name: 'Reopenings' }).scrollIntoViewIfNeeded();
};

const exporting = async (page: Page) => {
  await reviewing(page);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Export the review' })).toBeVisible();
};

const markTwo = async (page: Page) => {
  for (const key of ['x', 'j', 'x']) await page.keyboard.press(key);
};

const tryingMove = async (page: Page) => {
  await reviewing(page);
  await page.keyboard.press('j');
  await markTwo(page);
  await page.keyboard.press('Alt+w');
  await page.getByRole('dialog').getByLabel('To').fill('KT');
  await expect(page.getByRole('row', { name: /^Open cases of KT/ })).toBeVisible();
};

const marking = async (page: Page) => {
  await select('48291')(page);
  await markTwo(page);
};

const scenes: readonly Scene[] = [
  { name: 'queue-dark', theme: 'dark', size: wide, sample: true, act: select('48291') },
  { name: 'queue-light', theme: 'light', size: wide, sample: true, act: select('48291') },
  { name: 'compact', theme: 'dark', size: compact, sample: true, act: select('48291') },
  { name: 'case', theme: 'dark', size: wide, sample: true, act: open('48247') },
  { name: 'case-light', theme: 'light', size: wide, sample: true, act: open('48247') },
  { name: 'draft', theme: 'light', size: wide, sample: true, act: drafting },
  { name: 'draft-dark', theme: 'dark', size: wide, sample: true, act: drafting },
  { name: 'draft-compact', theme: 'light', size: compact, sample: true, act: drafting },
  { name: 'case-follow-up', theme: 'dark', size: wide, sample: true, act: open('48238') },
  { name: 'escalate', theme: 'light', size: wide, sample: true, act: escalating },
  { name: 'escalate-missing', theme: 'dark', size: wide, sample: true, act: escalatingWithGaps },
  { name: 'severity', theme: 'dark', size: wide, sample: true, act: changingSeverity },
  { name: 'closure-notice', theme: 'light', size: wide, sample: true, act: givingNotice },
  { name: 'palette', theme: 'dark', size: wide, sample: true, act: palette },
  { name: 'import', theme: 'dark', size: wide, sample: true, act: importing },
  { name: 'customers', theme: 'dark', size: wide, sample: true, act: customers },
  { name: 'customers-compact', theme: 'light', size: compact, sample: true, act: customers },
  { name: 'customer', theme: 'light', size: wide, sample: true, act: customer },
  { name: 'customer-compact', theme: 'dark', size: compact, sample: true, act: customer },
  { name: 'lead', theme: 'dark', size: wide, sample: true, act: reviewing },
  { name: 'lead-light', theme: 'light', size: wide, sample: true, act: reviewing },
  { name: 'lead-compact', theme: 'dark', size: compact, sample: true, act: reviewing },
  { name: 'lead-compact-light', theme: 'light', size: compact, sample: true, act: reviewing },
  { name: 'lead-then', theme: 'dark', size: wide, sample: true, act: reviewingThen },
  { name: 'lead-export', theme: 'light', size: wide, sample: true, act: exporting },
  { name: 'lead-what-if', theme: 'dark', size: wide, sample: true, act: tryingMove },
  { name: 'queue-marked', theme: 'light', size: wide, sample: true, act: marking },
  { name: 'moved', theme: 'dark', size: wide, sample: true, act: moveDeadlines },
  { name: 'moved-light', theme: 'light', size: wide, sample: true, act: moveDeadlines },
  { name: 'empty', theme: 'dark', size: wide, sample: false, act: async () => undefined },
];

for (const scene of scenes) {
  test(scene.name, async () => {
    const profile = emptyProfile();
    if (scene.sample) runDesk('sample', '--profile', profile, '--now', now);
    desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
    await desk.app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      scene.size,
    );
    await chooseTheme(desk.page, scene.theme);
    if (scene.sample) await queueIsShown(desk.page);
    await scene.act(desk.page);
    await desk.page.evaluate(() => document.fonts.ready);
    await desk.page.screenshot({ path: resolve(folder, `${scene.name}.png`) });
  });
}
