import { expect, test } from '@playwright/test';
import {
  caseIsShown,
  clockOf,
  doFurther,
  goToCase,
  reasonAgainst,
  said,
  sendDialog,
} from '../support/casePage.ts';
import { fillDraft, newDraft, openAsCase } from '../support/draftPage.ts';
import { opened, runDesk } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';
import {
  atDonaulicht,
  donaulicht,
  exportedClocks,
  exportedEvents,
  registeredProfile,
} from '../support/registeredProfile.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const outage = {
  customer: donaulicht.shortName,
  contact: /Ines Falk|Contact 1/,
  title: 'No call comes through',
  description: 'Every call to the order line ends at once since 08:50.',
  businessImpact: '300 agents are idle and no order is taken.',
  noConversation: 'Not tied to one conversation',
  impact: { critical: 'No', degraded: 'Yes', noncritical: 'No', workaround: 'No', question: 'No' },
  priority: 1,
} as const;

test('an outage goes from the phone call to the closed RCA follow-up', async () => {
  const profile = registeredProfile();
  desk = await launchDesk({ profile, clock: '2037-12-07T09:00:00+01:00', timeZone: 'Europe/Bucharest' });
  const { page } = desk;

  // The call: what the customer answers suggests severity 1, which asks for a contact who can be reached.
  await newDraft(page);
  await fillDraft(page, outage);
  await expect(page.getByRole('region', { name: 'Suggested severity' })).toContainText('S1 Critical');
  await page.getByRole('switch', { name: 'Reachable at all times' }).click();
  await expect(page.getByRole('switch', { name: 'Reachable at all times' })).toBeChecked();
  const number = await openAsCase(page);
  await caseIsShown(page, number);

  // Policy §4: answered by phone within 10 minutes.
  await page.keyboard.press('r');
  await expect(said(page, `Responded to ${number}`)).toBeVisible();
  await expect(clockOf(page, 'Response')).toContainText('met');

  // Policy §7, step 1: the request in the case names issue and impact, taken from what was typed.
  await page.keyboard.press('e');
  const ladder = page.getByRole('dialog', { name: `Escalate ${number}` });
  await expect(ladder.getByLabel('Issue', { exact: true })).toHaveValue(outage.description);
  await expect(ladder.getByLabel('Impact on the business')).toHaveValue(outage.businessImpact);
  await page.keyboard.press('Control+Enter');
  await expect(said(page, `Recorded the urgency of ${number}`)).toBeVisible();
  await expect(ladder).toBeHidden();

  await page.keyboard.press('t');
  await expect(said(page, `Restored ${number}`)).toBeVisible();
  await expect(clockOf(page, 'Restoration')).toContainText('met');

  await doFurther(page, 'Status update');
  await sendDialog(page, {
    'Explanation of the outage': 'The trunk was full.',
    'Initial root cause': 'A limit of the trunk.',
  });

  // Policy §5: its resolution creates the follow-up that carries the RCA.
  await page.keyboard.press('p');
  const proposal = said(page, /^Proposed a resolution of \d+, case \d+ opened/);
  await expect(proposal).toBeVisible();
  const followUp = /case (\d+) opened/.exec((await proposal.textContent()) ?? '')?.[1] ?? '';
  await expect(page.getByRole('region', { name: 'Related' })).toContainText(followUp);
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(rowOf(page, followUp)).toBeVisible();
  await expect(rowOf(page, number)).toBeHidden();

  await goToCase(page, number);
  expect(await reasonAgainst(page, 'Close')).toBe(`RCA in ${followUp}`);

  await goToCase(page, followUp);
  await expect(clockOf(page, 'Root cause analysis')).toBeVisible();
  await doFurther(page, 'Deliver the complete RCA');
  await sendDialog(page, { Document: 'RCA-2037-12' });
  await expect(clockOf(page, 'Root cause analysis')).toContainText('met');
  for (const each of [followUp, number]) {
    await goToCase(page, each);
    await doFurther(page, 'Close');
    await page.keyboard.press('Control+Enter');
    await expect(said(page, `Closed ${each}`)).toBeVisible();
  }

  // The log that is exported and read back, and the sums of the command line, say what the screen shows.
  const clocks = exportedClocks(profile, '2037-12-07T10:00:00+01:00');
  for (const name of ['response', 'restoration'] as const) {
    expect(clocks.get(number)?.[name].state).toBe('met');
  }
  expect(clocks.get(number)?.state).toBe('closed');
  expect(clocks.get(followUp)).toMatchObject({ state: 'closed', rca: { state: 'met' } });
  const dues = await page.getByText(/^Due .* in Vienna$/).allTextContents();
  expect(dues).toHaveLength(2);
  const explained = runDesk('explain', number, '--profile', profile).replaceAll(' 2037', '');
  for (const due of dues) expect(explained).toContain(due);
  const [response, restoration] = dues.map((due) => /\d\d:\d\d:\d\d/.exec(due)?.[0]);
  expect(inVienna(clocks.get(number)?.response.due)).toBe(response);
  expect(inVienna(clocks.get(number)?.restoration.due)).toBe(restoration);
  expect(exportedEvents(profile).filter(({ type }) => type === 'rca-delivered')).toEqual(
    [followUp, number].map((each) =>
      expect.objectContaining({ case: each, complete: true, document: 'RCA-2037-12' }),
    ),
  );
});

test('a severity 1 whose contact is no longer reachable is flagged in the list and on the case', async () => {
  const number = '48001';
  const profile = registeredProfile([
    opened(number, '2037-12-07T09:00:00+01:00', { severity: 1, priority: 1, ...atDonaulicht }),
    { case: number, type: 'contact-reachable', at: '2037-12-07T09:00:00+01:00', reachable: true },
  ]);
  desk = await launchDesk({ profile, clock: '2037-12-07T09:05:00+01:00', timeZone: 'Europe/Vienna' });
  const { page } = desk;
  await queueIsShown(page);
  await expect(rowOf(page, number)).not.toContainText('Not reachable');
  await goToCase(page, number);
  await doFurther(page, 'Contact is not reachable');
  await expect(
    page.getByRole('region', { name: 'Designated contact' }).getByText(/Severity 1 needs a contact who/),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, number)).toContainText('Not reachable');

  // The flag goes with its reason.
  await goToCase(page, number);
  await doFurther(page, 'Contact is reachable');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, number)).not.toContainText('Not reachable');
});

function inVienna(instant: string | undefined): string {
  return new Date(instant ?? '').toLocaleTimeString('en-GB', { timeZone: 'Europe/Vienna' });
}
