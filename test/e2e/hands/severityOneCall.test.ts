import { expect, type Page, test } from '@playwright/test';
import { english } from '../../../shared/messages/en/english.ts';
import { caseIsShown, said } from '../../support/casePage.ts';
import { launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { loadAnew } from '../../support/queuePage.ts';
import { registeredProfile } from '../../support/registeredProfile.ts';
import { countedHands, takesAtMost } from './countedHands.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
  const profile = registeredProfile();
  desk = await launchDesk({ profile, clock: '2037-12-07T09:00:00+01:00', timeZone: 'Europe/Bucharest' });
});
test.beforeEach(async () => {
  await loadAnew(desk.page);
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
});
test.afterAll(() => desk.close());

const WORDS = {
  Title: 'No call comes through',
  Description: 'Every call to the order line ends at once.',
  'Business impact': '300 agents are idle.',
};

const ANSWERS = [
  ['Can the customer perform every critical business function?', 'No'],
  ['Is performance degraded or severely limited?', 'Yes'],
  ['Is only something noncritical unusable or hard to use?', 'No'],
  ['Is there a workaround?', 'No'],
  ['Is it a question or a request?', 'No'],
] as const;

async function respondsByPhone(page: Page, number: string, respond: () => Promise<void>): Promise<void> {
  await caseIsShown(page, number);
  await respond();
  await expect(said(page, `Responded to ${number}`)).toBeVisible();
}

const form = (page: Page) => page.getByRole('form', { name: 'New draft' });

async function onlyContactIsChosen(page: Page): Promise<void> {
  await expect(page.getByRole('combobox', { name: 'Designated contact' })).toHaveValue('Contact 1, active');
}

async function numberOfOpened(page: Page): Promise<string> {
  const notice = said(page, /^Opened \d+/);
  await expect(notice).toBeVisible();
  return /^Opened (\d+)/.exec((await notice.textContent()) ?? '')?.[1] ?? '';
}

test('a severity 1 call, by keyboard alone: from the phone to the response', async () => {
  const { page } = desk;
  const hands = countedHands(page);
  await hands.press('c');
  await expect(form(page)).toBeVisible();
  await hands.type('don');
  await expect(page.getByRole('option').first()).toBeVisible();
  await hands.press('ArrowDown', 'Enter');
  await expect(page.getByLabel('Organization short name')).toHaveValue('donaulicht');
  await hands.press('Tab', 'Tab');
  await hands.type('Not tied');
  await expect(page.getByRole('option').first()).toBeVisible();
  await hands.press('ArrowDown', 'Enter');
  await hands.press('Tab', 'Space', 'Tab');
  await onlyContactIsChosen(page);
  await hands.press('Tab', 'Tab');
  for (const text of Object.values(WORDS)) {
    await hands.type(text);
    await hands.press('Tab');
  }
  for (const [, answer] of ANSWERS) await hands.press('Tab', answer === 'Yes' ? 'Space' : 'ArrowRight');
  await hands.press('Tab', 'Space');
  await expect(page.getByRole('region', { name: 'Suggested severity' })).toContainText('S1 Critical');
  await hands.press('Alt+1', 'Space');
  await expect(page.getByRole('switch', { name: 'Reachable at all times' })).toBeChecked();
  await hands.press('Control+Enter');
  await respondsByPhone(page, await numberOfOpened(page), () => hands.press('r'));
  takesAtMost(hands, { presses: 31, clicks: 0 });
});

test('a severity 1 call, by mouse alone but for the words: from the phone to the response', async () => {
  const { page } = desk;
  const hands = countedHands(page);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const answer = (question: string, text: string) =>
    hands.click(page.getByRole('group', { name: question }).getByText(text, { exact: true }));
  await hands.click(page.getByRole('button', { name: /^New draft/ }).first());
  await expect(form(page)).toBeVisible();
  await hands.type('don');
  await hands.click(page.getByRole('option', { name: /^donaulicht/ }));
  await hands.click(page.getByRole('button', { name: english.drafting.openReasons }));
  await hands.click(page.getByRole('option', { name: /Not tied/ }));
  await answer('Channel', 'Phone');
  await onlyContactIsChosen(page);
  for (const [name, text] of Object.entries(WORDS)) {
    await hands.click(field(name));
    await hands.type(text);
  }
  for (const [question, text] of ANSWERS) await answer(question, text);
  await answer('Priority the customer asks for', '1');
  await hands.click(page.getByRole('switch', { name: 'Reachable at all times' }));
  await expect(page.getByRole('region', { name: 'Suggested severity' })).toContainText('S1 Critical');
  await hands.click(page.getByRole('button', { name: /^Open case/ }));
  const number = await numberOfOpened(page);
  await respondsByPhone(page, number, () => hands.click(page.getByRole('button', { name: /^Respond/ })));
  takesAtMost(hands, { presses: 0, clicks: 17 });
});
