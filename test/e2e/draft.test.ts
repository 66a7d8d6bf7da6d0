import { expect, type Page, test } from '@playwright/test';
import { runDesk } from '../support/givenCases.ts';
import type { RunningDesk } from '../support/launchDesk.ts';
import { launchSample, showQueueAnew } from '../support/sampleDesk.ts';

let desk: RunningDesk;
// One desk for all: each test leaves the draft of the sample as it found it, but for the last, which opens it as a case.
test.beforeAll(async () => {
  desk = await launchSample();
});
test.beforeEach(() => showQueueAnew(desk.page));
test.afterAll(() => desk.close());

async function openDraft(page: Page, title: RegExp): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByRole('form', { name: 'New draft' })).toBeVisible();
}

test('severity 1 opens only with a contact who is reachable at all times', async () => {
  const { page } = desk;
  await openDraft(page, /Agent status changes/);
  await page.getByRole('group', { name: 'Assign' }).getByText('S1').click();
  await expect(page.getByText('differs from the suggestion')).toBeVisible();
  const missing = page.getByRole('button', { name: /not marked reachable/ });
  await expect(missing).toBeVisible();
  // By its words, as a person does.
  await page.getByText('Reachable at all times', { exact: true }).click();
  await expect(page.getByRole('switch', { name: 'Reachable at all times' })).toBeChecked();
  await expect(missing).toBeHidden();
  await page.getByText('Reachable at all times', { exact: true }).click();
  await page.getByRole('group', { name: 'Assign' }).getByText('S2').click();
  await expect(page.getByText('differs from the suggestion')).toBeHidden();
});

test('the second issue of a description is split off into a draft of the same customer, and can be taken back', async () => {
  const { page } = desk;
  await openDraft(page, /Agent status changes/);
  const description = page.getByLabel('Description');
  const whole = await description.inputValue();
  await description.focus();
  await page.keyboard.press('Alt+s');
  await expect(page.getByText('Split off the second issue into a draft of its own')).toBeVisible();
  await expect(description).toHaveValue(
    'Status changes reach the supervisor view after 50 to 70 seconds since 06:40.',
  );
  await expect(page.getByText('2 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Previous draft' }).click();
  await expect(description).toHaveValue('Also, the wallboard font is too small.');
  await expect(page.getByLabel('Organization short name')).toHaveValue('faro-maritimo');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(description).toHaveValue(whole);
  await expect(page.getByText('1 of 2')).toBeVisible();
});

test('a template keeps the issue and no customer', async () => {
  const { page } = desk;
  await openDraft(page, /Agent status changes/);
  await page.getByRole('button', { name: 'Save as template' }).click();
  await page.getByLabel('Name of the template').fill('Status is late');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved template Status is late')).toBeVisible();
  await page.getByLabel('Title').blur();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'New from template' }).click();
  await page.getByRole('menuitem', { name: 'Status is late' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Agent status changes take a minute to show');
  await expect(page.getByLabel('Organization short name')).toHaveValue('');
  await expect(page.getByText('S2 High')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText(/^Discarded/)).toBeVisible();
});

test('a draft names what it lacks, and opens as a case once it lacks nothing', async () => {
  const { page, profile } = desk;
  await openDraft(page, /Agent status changes/);
  await expect(page.getByRole('button', { name: /Open case, 2 fields to fix/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Organization ID')).toBeFocused();
  await page.getByLabel('Organization ID').fill('9be4c07d-2f31-4a5e-8c11-0d6f2b7a9e35');
  await page.keyboard.press('F8');
  await expect(page.getByLabel('Business impact')).toBeFocused();
  await page.keyboard.type('Supervisors cannot steer 40 agents.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Agent status changes');
  await expect(page.getByText(/^Opened \d+/)).toBeVisible();
  const events = runDesk('export', '--profile', profile).trim().split('\n');
  const opening = events
    .map((line): unknown => JSON.parse(line))
    .find((event) => (event as { title?: string }).title?.startsWith('Agent status'));
  expect(opening).toMatchObject({
    severity: 2,
    suggested: 2,
    asked: 1,
    priority: 1,
    noConversation: 'Not tied to one conversation',
    impact: { critical: 'yes', degraded: 'no', noncritical: 'yes', workaround: 'yes', question: 'no' },
    customer: { id: 'faro-maritimo', zone: 'Europe/Lisbon' },
  });
});
