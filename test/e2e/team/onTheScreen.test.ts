import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../../support/axeViolations.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { does, opensCase } from '../../support/memoryDesk.ts';
import { queueIsShown, rowOf } from '../../support/queuePage.ts';
import { createTeam } from '../../support/team/aTeamOfDesks.ts';

test.describe.configure({ timeout: 300_000 });

/**
 * The desk of AS in a team. PV took two cases while AS, apart from the team, gave them to LN: both steps were set aside when
 * the desks met. A note of AS on a third case waits to be sent.
 */
function givenApart(): { readonly profile: string; readonly taken: string; readonly noted: string } {
  const team = createTeam();
  const profile = emptyProfile();
  const own = team.mate('D1', 'AS', { profile });
  const other = team.mate('D2', 'PV');
  const [taken, second, noted] = [opensCase(own.desk), opensCase(own.desk), opensCase(own.desk)];
  own.meets();
  other.meets();
  team.clock.pass(60_000);
  for (const number of [taken, second]) does(other.desk, { type: 'assign', case: number, owner: 'PV' });
  other.meets();
  team.clock.pass(60_000);
  for (const number of [taken, second]) {
    does(own.desk, { type: 'assign', case: number, owner: 'LN' });
    team.clock.pass(60_000);
  }
  own.meets();
  does(own.desk, { type: 'note', case: noted, text: 'Toner ordered.' });
  own.desk.close();
  return { profile, taken, noted };
}

async function launchTeam(profile: string): Promise<RunningDesk> {
  const desk = await launchDesk({ profile, clock: '2026-03-06T22:00:00Z' });
  await queueIsShown(desk.page);
  return desk;
}

async function press(page: Page, ...keys: ReadonlyArray<string>): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('what waits to be sent is marked, what was set aside is settled by one key, and axe finds nothing', async () => {
  const { profile, taken, noted } = givenApart();
  const desk = await launchTeam(profile);
  const { page } = desk;
  await expect(page.getByRole('row', { name: /, to send to the team$/ })).toHaveCount(1);
  await expect(rowOf(page, noted)).toContainText('to send');
  await expect(page.getByRole('button', { name: /1 to send\D*2 set aside/ })).toBeVisible();
  await press(page, 'g', 'z');
  const waiting = page.getByRole('list', { name: 'To decide' });
  await expect(waiting.getByRole('listitem')).toHaveCount(2);
  await expect(waiting.getByRole('button', { name: taken })).toBeFocused();
  await expect(
    page.getByRole('heading', { name: 'You assigned the case to LN, the case had another owner by then' }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: 'Owner PV LN' })).toBeVisible();
  expect.soft(await axeViolations(page)).toEqual([]);
  await press(page, 'd');
  await expect(waiting.getByRole('listitem')).toHaveCount(1);
  await press(page, 'l');
  await expect(page.getByText('Nothing set aside')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Settled' }).getByRole('listitem')).toHaveText([
    /let be, you/,
    /done anyway, you/,
  ]);
  await press(page, 'Control+z');
  await expect(waiting.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: /Details of the team/ }).click();
  await expect(page.getByRole('dialog', { name: 'Team care' })).toBeVisible();
  expect.soft(await axeViolations(page, '[role="dialog"]')).toEqual([]);
  await desk.close();
});

test('a desk of its own shows nothing of a team, and has no keys for one', async () => {
  const desk = await launchDesk();
  const { page } = desk;
  await expect(page.getByRole('navigation')).toBeVisible();
  await press(page, 'g', 'z', 'd');
  await expect(page.getByText(/set aside|team/i)).toHaveCount(0);
  await press(page, '?');
  await expect(page.getByRole('dialog')).toContainText('Go to');
  await expect(page.getByText(/set aside|in a team/i)).toHaveCount(0);
  await desk.close();
});
