import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { chooseTheme, queueIsShown } from '../support/queuePage.ts';

const now = '2026-12-07T09:14:22+02:00';
let desk: RunningDesk;
test.afterEach(() => desk.close());

async function violations(): Promise<string[]> {
  // Electron has one page to a window, and axe's usual mode opens a second.
  const found = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}

for (const theme of ['dark', 'light'] as const) {
  test(`axe finds nothing on the queue, a case, the palette and a dialog, ${theme}`, async () => {
    const profile = emptyProfile();
    runDesk('sample', '--profile', profile, '--now', now);
    desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
    const { page } = desk;
    await queueIsShown(page);
    await chooseTheme(page, theme);
    expect.soft(await violations()).toEqual([]);
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeVisible();
    expect.soft(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft(await violations()).toEqual([]);
  });

  test(`axe finds nothing on the drafts, a draft and what it lacks, ${theme}`, async () => {
    const profile = emptyProfile();
    runDesk('sample', '--profile', profile, '--now', now);
    desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
    const { page } = desk;
    await queueIsShown(page);
    await chooseTheme(page, theme);
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await expect(page.getByRole('heading', { name: /^Drafts/ })).toBeVisible();
    expect.soft(await violations()).toEqual([]);
    await page.getByRole('button', { name: /Agent status changes/ }).click();
    await page.getByLabel('Title').fill('');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Title is empty.')).toBeVisible();
    expect.soft(await violations()).toEqual([]);
    await page.keyboard.press('Alt+p');
    await expect(page.getByRole('dialog', { name: 'Phone numbers' })).toBeVisible();
    expect.soft(await violations()).toEqual([]);
  });

  test(`axe finds nothing on the lead review, as charts and as tables, ${theme}`, async () => {
    const profile = emptyProfile();
    runDesk('sample', '--profile', profile, '--now', now);
    desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
    const { page } = desk;
    await queueIsShown(page);
    await chooseTheme(page, theme);
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await expect(page.getByRole('button', { name: /^Severity 1 Critical, Over/ })).toBeVisible();
    expect.soft(await violations()).toEqual([]);
    const shows = page.getByRole('button', { name: /^Show as table/ });
    for (let left = await shows.count(); left > 0; left -= 1) await shows.first().press('Enter');
    await expect(page.getByRole('table').first()).toBeVisible();
    expect.soft(await violations()).toEqual([]);
  });

  test(`axe finds nothing on marked cases, what would be, the export and a replay, ${theme}`, async () => {
    const profile = emptyProfile();
    runDesk('sample', '--profile', profile, '--now', now);
    desk = await launchDesk({ profile, clock: now, timeZone: 'Europe/Bucharest' });
    const { page } = desk;
    await queueIsShown(page);
    await chooseTheme(page, theme);
    for (const key of ['Home', 'x', 'j', 'x']) await page.keyboard.press(key);
    await expect(page.getByText('2 marked')).toBeVisible();
    expect.soft(await violations()).toEqual([]);
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByLabel('To').fill('KT');
    await expect(page.getByRole('row', { name: /^Open cases of KT/ })).toBeVisible();
    expect.soft(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await expect(page.getByRole('figure', { name: 'Queue heat' })).toBeVisible();
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog', { name: 'Export the review' })).toBeVisible();
    expect.soft(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'As of' }).press('Enter');
    await expect(page.getByRole('slider')).toBeVisible();
    expect.soft(await violations()).toEqual([]);
  });
}
