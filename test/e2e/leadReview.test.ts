import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, shownNumbers } from '../support/queuePage.ts';
import { launchSample, showQueueAnew } from '../support/sampleDesk.ts';

let desk: RunningDesk;
// One desk for all: each test leaves the cases as it found them, and begins with the window loaded anew.
test.beforeAll(async () => {
  desk = await launchSample();
});
test.afterAll(() => desk.close());

async function review(): Promise<Page> {
  await showQueueAnew(desk.page);
  await desk.page.keyboard.press('g');
  await desk.page.keyboard.press('l');
  await expect(desk.page.getByRole('heading', { level: 1, name: 'Lead review' })).toBeVisible();
  return desk.page;
}

/** How many cases a cell says that it has: "2 cases", or "1 + 1 mean". */
function countIn(name: string): number {
  const [, cases = '', means = '0'] = /, (\d+)(?: \+ (\d+) mean| cases?)$/.exec(name) ?? [];
  return Number(cases) + Number(means);
}

test('the heat is walked by arrow keys; Enter opens as many cases as the cell says, Esc comes back to it', async () => {
  const page = await review();
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(/^Severity 1 Critical, Over/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const name = (await focused.getAttribute('aria-label')) ?? '';
  expect(name).toMatch(/^Severity 2 High, under 1 h, /);
  const count = countIn(name);
  expect(count).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await queueIsShown(page);
  await expect.poll(async () => (await shownNumbers(page)).length).toBe(count);
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName(name);
});

test('every cell of the heat opens the cases that it counts', async () => {
  const page = await review();
  const cells = page.locator('button[data-cell]');
  await expect(cells.first()).toBeVisible();
  const places = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-cell') ?? ''));
  for (const place of places) {
    const cell = page.locator(`button[data-cell="${place}"]`);
    // Read at the click: a case may have moved on to the next cell since the one before was opened.
    const name = (await cell.getAttribute('aria-label')) ?? '';
    const count = countIn(name);
    if (count === 0) continue;
    await cell.click();
    await expect.poll(async () => (await shownNumbers(page)).length, name).toBe(count);
    // The first Esc may have taken the card of an alert that came meanwhile.
    await expect(async () => {
      if (!(await cell.isVisible())) await page.keyboard.press('Escape');
      await expect(cell).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }
});

test('a chart is shown as a table by the keyboard alone, and says on how many cases it rests', async () => {
  const page = await review();
  const show = page.getByRole('button', { name: 'Show as table: Workload' });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /Open cases by owner, \d+ cases/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^nobody/ })).toBeVisible();
});

test('a case at risk goes to somebody else with A, and back with Ctrl Z', async () => {
  const page = await review();
  await page.keyboard.press('Home');
  const figure = page.getByRole('figure', { name: 'Cases at risk' });
  await expect(figure.locator('button[data-case]').first()).toBeVisible();
  await page.keyboard.press('j');
  const row = page.locator('button[data-case]:focus');
  const number = (await row.getAttribute('data-case')) ?? '';
  const before = await row.getByRole('img', { name: /^(Owner|Nobody)/ }).getAttribute('aria-label');
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: 'Assign' })).toContainText(number);
  await page.getByRole('dialog').getByLabel('Owner').fill('ZZ');
  await page.keyboard.press('Control+Enter');
  // Nobody has that name here: it is asked about once, and taken when it is sent again.
  await expect(page.getByRole('dialog')).toContainText('“ZZ” is nobody whom this desk knows');
  await page.keyboard.press('Control+Enter');
  const same = page.locator(`button[data-case="${number}"]`);
  await expect(same.getByRole('img', { name: 'Owner ZZ' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Workload' })).toContainText('ZZ');
  await page.keyboard.press('Control+z');
  await expect(same.getByRole('img', { name: before ?? '' })).toBeVisible();
});

test('the past is replayed by the slider, and left again', async () => {
  const page = await review();
  await page.getByRole('button', { name: 'As of' }).press('Enter');
  const slider = page.getByRole('slider');
  await slider.focus();
  for (let hour = 0; hour < 3; hour += 1) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /^As of /);
  await page.getByRole('button', { name: 'Back to now' }).press('Enter');
  await expect(slider).toBeHidden();
});

test('the past is replayed as of any date and time; one that is still to come is refused in words', async () => {
  const page = await review();
  await page.getByRole('button', { name: 'As of' }).press('Enter');
  await page.getByRole('button', { name: 'Date and time' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'As of' });
  const field = dialog.getByLabel('Date and time');
  await expect(field).toHaveValue(/^2026-12-07 08:\d\d$/);
  await field.fill('2026-12-08 10:00');
  await field.press('Control+Enter');
  await expect(dialog).toContainText('This is still to come');
  await field.fill('2020-01-01 10:00');
  await field.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('figure', { name: 'Queue heat' })).toContainText('No open cases');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /2020/);
});

/** Looked up, not imported: the types of neither Electron know the way of the other. */
function kindsCopied(): Promise<ReadonlyArray<string>> {
  return desk.app.evaluate(async ({ clipboard }) => {
    const kinds: unknown = Reflect.get(clipboard, 'availableFormats');
    if (typeof kinds === 'function') return kinds.call(clipboard) as string[];
    const read = Reflect.get(clipboard, 'read') as () => Promise<ReadonlyArray<{ types: string[] }>>;
    return (await read.call(clipboard)).flatMap(({ types }) => types);
  });
}

test('a chart is copied as an image', async () => {
  const page = await review();
  await page.getByRole('button', { name: 'Copy as image: Workload' }).press('Enter');
  await expect(page.getByText('Workload copied as an image')).toBeVisible();
  expect(await kindsCopied()).toContain('image/png');
});

/** What a person would choose in the system's dialog, which no key of a test reaches. */
async function saveTo(name: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'desk-saved-')), name);
  await desk.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  return path;
}

test('Ctrl E prints the review as one page of PDF; arrow keys choose another format', async () => {
  const page = await review();
  await expect(page.getByRole('figure', { name: 'Queue heat' })).toBeVisible();
  const path = await saveTo('review.pdf');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export the review' });
  await expect(dialog.getByRole('radio', { name: 'PDF' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`Review saved to ${path}`)).toBeVisible();
  const pdf = readFileSync(path, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);

  const csv = await saveTo('review.csv');
  await page.keyboard.press('Control+e');
  await dialog.getByRole('radio', { name: 'PDF' }).press('ArrowRight');
  await expect(dialog).toContainText('desk report --format csv');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`Review saved to ${csv}`)).toBeVisible();
  expect(readFileSync(csv, 'utf8')).toContain('Queue heat');
});

test('what if: marked cases are tried with somebody else, then given, then taken back, by keys alone', async () => {
  const page = await review();
  const figure = page.getByRole('figure', { name: 'Cases at risk' });
  await expect(figure.locator('button[data-case]').first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  const marked = await figure
    .locator('button[data-marked="true"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-case') ?? ''));
  expect(marked).toHaveLength(2);
  await page.keyboard.press('Alt+w');
  const dialog = page.getByRole('dialog', { name: 'Assign 2 cases' });
  await expect(dialog).toContainText(marked.join(', '));
  await expect(dialog.getByLabel('To')).toBeFocused();
  await page.keyboard.type('ZZ');
  await expect(dialog.getByRole('row', { name: 'Open cases of ZZ 0 2' })).toBeVisible();
  await expect(page.locator('figure', { hasText: 'one mark, one case' })).not.toContainText('ZZ');

  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('“ZZ” is nobody whom this desk knows');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 cases given to ZZ')).toBeVisible();
  for (const number of marked)
    await expect(
      page.locator(`button[data-case="${number}"]`).getByRole('img', { name: 'Owner ZZ' }),
    ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Took back on 2 cases')).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Workload' })).not.toContainText('ZZ');
});

test('in a list X marks, Alt M copies what is marked as Markdown, Alt C saves the deadlines of the view', async () => {
  const page = await review();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await queueIsShown(page);
  const [first = '', second = ''] = await shownNumbers(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('status').filter({ hasText: '2 marked' })).toBeVisible();
  await expect(page.getByRole('row', { name: /, marked$/ })).toHaveCount(2);
  await page.keyboard.press('Alt+m');
  await expect(page.getByText('2 cases copied as Markdown')).toBeVisible();
  const copied = await desk.app.evaluate(({ clipboard }) => clipboard.readText());
  const lines = copied.split('\n').map((line) => line.split(' | ')[0]);
  expect(lines.slice(0, 4)).toEqual(['| Case', '| ---', `| ${first}`, `| ${second}`]);

  const path = await saveTo('deadlines.ics');
  await page.keyboard.press('Alt+c');
  await expect(page.getByText(`Deadlines saved to ${path}`)).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('BEGIN:VEVENT');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /, marked$/ })).toHaveCount(0);
});
