import { expect, type Page } from '@playwright/test';

/** What an analyst types of a call; questions about impact are answered by what their name starts with. */
export interface TypedDraft {
  readonly customer: string;
  readonly contact: RegExp;
  readonly title: string;
  readonly description: string;
  readonly businessImpact: string;
  readonly noConversation: string;
  readonly impact: Readonly<
    Record<'critical' | 'degraded' | 'noncritical' | 'workaround' | 'question', 'Yes' | 'No'>
  >;
  readonly priority: 1 | 2 | 3 | 4;
}

const QUESTIONS = {
  critical: 'Can the customer perform every critical business function?',
  degraded: 'Is performance degraded or severely limited?',
  noncritical: 'Is only something noncritical unusable or hard to use?',
  workaround: 'Is there a workaround?',
  question: 'Is it a question or a request?',
} as const;

/** Starts a draft by its key, once a screen is there that listens. */
export async function newDraft(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('form', { name: 'New draft' })).toBeVisible();
}

/** Chooses a customer by typing a part of its short name and taking the first of the list. */
export async function chooseCustomer(page: Page, shortName: string): Promise<void> {
  await page.getByLabel('Organization short name').pressSequentially(shortName.slice(0, 4));
  await page.getByRole('option', { name: new RegExp(`^${shortName}`) }).click();
  await expect(page.getByLabel('Organization short name')).toHaveValue(shortName);
}

/** Opens the list of contacts. */
export async function openContacts(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Designated contact' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
}

/** Answers one question of the form. */
export async function answer(page: Page, question: string, value: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByText(value, { exact: true }).click();
}

/** Fills in the whole form; nothing is sent. */
export async function fillDraft(page: Page, draft: TypedDraft): Promise<void> {
  await chooseCustomer(page, draft.customer);
  await openContacts(page);
  await page.getByRole('option', { name: draft.contact }).click();
  await answer(page, 'Channel', 'Phone');
  await page.getByLabel('Conversation ID', { exact: true }).fill(draft.noConversation);
  await page.getByLabel('Title').fill(draft.title);
  await page.getByLabel('Description').fill(draft.description);
  await page.getByLabel('Business impact').fill(draft.businessImpact);
  for (const name of ['critical', 'degraded', 'noncritical', 'workaround', 'question'] as const) {
    await answer(page, QUESTIONS[name], draft.impact[name]);
  }
  await answer(page, 'Priority the customer asks for', String(draft.priority));
}

/** Opens the draft as a case, and gives its number. */
export async function openAsCase(page: Page): Promise<string> {
  await page.keyboard.press('Control+Enter');
  const said = page.getByText(/^Opened \d+/);
  await expect(said).toBeVisible();
  return /^Opened (\d+)/.exec((await said.textContent()) ?? '')?.[1] ?? '';
}
