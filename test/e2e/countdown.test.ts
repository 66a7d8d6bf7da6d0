import { expect, test } from '@playwright/test';
import { opened, profileWith } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf, type Sight, watchCell } from '../support/queuePage.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

// Severity 2, opened in Vienna on a Monday at 09:00 for a response within one business hour:
// at risk from 09:45:00, due at 10:00:00, and at due exactly not yet late (policy §4).
const profile = () => profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);

async function watchFrom(clock: string): Promise<() => Promise<Sight[]>> {
  desk = await launchDesk({ profile: profile(), clock, timeZone: 'Europe/Vienna' });
  await queueIsShown(desk.page);
  return watchCell(desk.page, rowOf(desk.page, '48001').getByRole('timer').first());
}

function timesOf(sights: readonly Sight[], word: string): string[] {
  return sights.filter(({ cell }) => cell.includes(word)).map(({ time }) => time);
}

test('a countdown loses a second each second, and turns at risk at three quarters of its target', async () => {
  const sights = await watchFrom('2037-12-07T09:44:54+01:00');
  await expect
    .poll(async () => timesOf(await sights(), 'at risk').length, { timeout: 30_000 })
    .toBeGreaterThan(2);
  const seen = await sights();
  // A change of the cell and of the bar may be noted one after the other: the last sight of a second counts.
  // What is left is rounded down, and the second that the bar shows has already begun.
  const bySecond = new Map(seen.map(({ time, cell }) => [time, cell]));
  expect(bySecond.get('09:44:58')).toContain('0:15:01');
  expect(bySecond.get('09:44:59')).toContain('0:15:00');
  expect(bySecond.get('09:44:59')).not.toContain('at risk');
  expect(bySecond.get('09:45:00')).toContain('at risk');
});

test('a countdown is overdue in the second after its due time', async () => {
  const sights = await watchFrom('2037-12-07T09:59:54+01:00');
  await expect
    .poll(async () => timesOf(await sights(), 'overdue').length, { timeout: 30_000 })
    .toBeGreaterThan(2);
  const bySecond = new Map((await sights()).map(({ time, cell }) => [time, cell]));
  expect(bySecond.get('09:59:59')).toContain('0:00:0');
  expect(bySecond.get('09:59:59')).not.toContain('overdue');
  expect(bySecond.get('10:00:01')).toContain('overdue');
});
