import { expect, test } from '@playwright/test';
import { opened, profileWith, runDesk } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk, startOnceMore } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const start = { clock: '2037-12-07T09:20:00+01:00', timeZone: 'Europe/Vienna' };
const twoCases = () =>
  profileWith([
    opened('48001', '2037-12-07T09:00:00+01:00'),
    opened('48002', '2037-12-07T09:05:00+01:00', { severity: 3 }),
  ]);

test('an action that was acknowledged is there after a kill, and so is a note that was only typed', async () => {
  const profile = twoCases();
  desk = await launchDesk({ profile, ...start });
  await queueIsShown(desk.page);
  await rowOf(desk.page, '48001').click();
  await desk.page.keyboard.press('r');
  await expect(desk.page.getByText(/Responded to 48001/)).toBeVisible();
  await desk.page.keyboard.press('n');
  await desk.page.getByRole('dialog').getByLabel('Note').fill('The site does not answer');
  await expect(desk.page.getByRole('dialog').getByText('Text kept')).toBeVisible();
  await desk.kill();
  desk = await launchDesk({ profile, ...start });
  await queueIsShown(desk.page);
  await rowOf(desk.page, '48001').click();
  await desk.page.keyboard.press('n');
  await expect(desk.page.getByRole('dialog').getByLabel('Note')).toHaveValue('The site does not answer');
  await desk.page.keyboard.press('Escape');
  await expect(rowOf(desk.page, '48001')).toContainText('met');
  expect(runDesk('check', '--profile', profile)).not.toContain('missing');
});

test('Ctrl Z takes back the last action, on the screen and in the log', async () => {
  const profile = twoCases();
  desk = await launchDesk({ profile, ...start });
  await queueIsShown(desk.page);
  await rowOf(desk.page, '48001').click();
  await desk.page.keyboard.press('r');
  await expect(rowOf(desk.page, '48001')).toContainText('met');
  await desk.page.keyboard.press('Control+z');
  await expect(rowOf(desk.page, '48001')).not.toContainText('met');
  const types = runDesk('export', '--profile', profile)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { case: string; type: string })
    .filter((event) => event.case === '48001')
    .map((event) => event.type);
  expect(types).toEqual(['opened', 'responded', 'retracted']);
});

test('a second start on the same profile shows the first window', async () => {
  const profile = twoCases();
  desk = await launchDesk({ profile, ...start });
  await queueIsShown(desk.page);
  expect(await startOnceMore(desk, start)).toBe(0);
  expect(desk.app.windows()).toHaveLength(1);
});
