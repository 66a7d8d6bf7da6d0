import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { chooseCustomer, fillDraft, newDraft, openAsCase, openContacts } from '../support/draftPage.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { donaulicht, exportedEvents, registeredProfile } from '../support/registeredProfile.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const late = {
  customer: donaulicht.shortName,
  contact: /Ines Falk|Contact 1/,
  title: 'Orders arrive late',
  description: 'Orders of the web shop arrive late since 06:40.',
  businessImpact: 'Parcels miss the truck of the evening.',
  noConversation: 'Not tied to one conversation',
  impact: { critical: 'Yes', degraded: 'Yes', noncritical: 'No', workaround: 'Yes', question: 'No' },
  priority: 2,
} as const;

async function launchAt(profile: string, clock: string): Promise<Page> {
  desk = await launchDesk({ profile, clock, timeZone: 'Europe/Vienna' });
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
  return desk.page;
}

async function showDrafts(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Drafts/ })
    .click();
  await expect(page.getByRole('region', { name: 'Drafts' })).toBeVisible();
}

async function openDraft(page: Page, title: string): Promise<void> {
  await showDrafts(page);
  await page.getByRole('button', { name: new RegExp(title) }).click();
  await expect(page.getByRole('form', { name: 'New draft' })).toBeVisible();
}

/** Types a numbered word after the other, and gives when each had been typed; the last ones fall into the kill. A slow computer types for longer. */
async function typeUntilKilled(page: Page, forMs: number, atLeast: number): Promise<readonly number[]> {
  const typedAt: number[] = [];
  const start = Date.now();
  const olderThanASecond = (): number => typedAt.filter((at) => at < Date.now() - 1_000).length;
  while (Date.now() < start + forMs || olderThanASecond() <= atLeast) {
    await page.keyboard.type(`w${typedAt.length} `);
    typedAt.push(Date.now());
  }
  return typedAt;
}

test('a kill in the middle of typing costs a second of it at most, and the draft becomes a case with its file', async () => {
  const profile = registeredProfile();
  let page = await launchAt(profile, '2037-12-07T09:00:00+01:00');
  await newDraft(page);
  await fillDraft(page, late);
  const log = join(profile, 'shop.log');
  writeFileSync(log, 'order 17 waits\n');
  await desk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, log);
  await page.getByRole('button', { name: 'Attach files' }).click();
  await expect(page.getByRole('button', { name: 'Remove shop.log' })).toBeVisible();

  // A second draft beside it, of another issue.
  await showDrafts(page);
  await newDraft(page);
  await chooseCustomer(page, donaulicht.shortName);
  await page.getByLabel('Title').fill('Labels print twice');
  await expect(page.getByText(/^Saved on this computer/)).toBeVisible();

  // Back in the first, words follow each other without a pause until the process is gone.
  await openDraft(page, late.title);
  await page.getByLabel('Description').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' ');
  const typedAt = await typeUntilKilled(page, 3_000, 10);
  const killedAt = Date.now();
  await desk.kill();

  page = await launchAt(profile, '2037-12-07T09:05:00+01:00');
  await openDraft(page, late.title);
  const kept = await page.getByLabel('Description').inputValue();
  expect(kept.startsWith(late.description)).toBe(true);
  const words = [...kept.matchAll(/w(\d+) /g)].map(([, n]) => Number(n));
  expect(words).toEqual([...words.keys()]);
  const due = typedAt.filter((at) => at <= killedAt - 1_000).length;
  expect(due).toBeGreaterThan(10);
  expect(words.length).toBeGreaterThanOrEqual(due);
  await expect(page.getByText(/^\d of 2$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove shop.log' })).toBeVisible();

  const number = await openAsCase(page);
  const opening = exportedEvents(profile).find(({ type }) => type === 'opened');
  expect(opening).toMatchObject({
    case: number,
    title: late.title,
    contact: 'ines',
    attachments: [{ name: 'shop.log', bytes: 15 }],
  });
  await openDraft(page, 'Labels print twice');
  await expect(page.getByLabel('Organization short name')).toHaveValue(donaulicht.shortName);
});

test('a contact who may not open a case is named with the rule', async () => {
  const page = await launchAt(registeredProfile(), '2037-12-07T09:00:00+01:00');
  await newDraft(page);
  await chooseCustomer(page, donaulicht.shortName);
  await openContacts(page);
  const withdrawn = page.getByRole('option', { name: /withdrawn/ });
  await expect(withdrawn).toContainText('Jan Oder was withdrawn');
  await expect(withdrawn).toHaveAttribute('aria-disabled', 'true');
});
