import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { opened, profileWith } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown } from '../support/queuePage.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

test('a link opens its case in the console that runs already', async () => {
  const profile = profileWith([
    opened('48001', '2037-12-07T09:00:00+01:00'),
    opened('48002', '2037-12-07T09:05:00+01:00'),
  ]);
  desk = await launchDesk({ profile, clock: '2037-12-07T09:08:00+01:00', timeZone: 'Europe/Vienna' });
  await queueIsShown(desk.page);
  const code = await startsAgain(desk, 'severity-desk://case/48002');
  expect(code).toBe(0);
  await expect(desk.page.getByRole('heading', { level: 1, name: 'Case 48002' })).toBeVisible();
  expect(desk.app.windows()).toHaveLength(1);
  await startsAgain(desk, 'severity-desk://case/%zz');
  await expect(desk.page.getByRole('heading', { level: 1, name: 'Case 48002' })).toBeVisible();
  await startsAgain(desk, 'severity-desk://case/99999');
  await expect(desk.page.getByText('There is no case 99999.')).toBeVisible();
  await desk.page.keyboard.press('Escape');
  await queueIsShown(desk.page);
});

/** What the system does with a link: it starts the program once more, with the link as its last word. */
async function startsAgain({ app, profile }: RunningDesk, link: string): Promise<number | null> {
  const switches = (process.env.ELECTRON_SWITCHES ?? '').split(' ').filter((word) => word !== '');
  const root = resolve(import.meta.dirname, '../..');
  const program = app.process().spawnfile;
  const again = spawn(program, [...switches, root, '--profile', profile, link], { stdio: 'ignore' });
  const [code] = (await once(again, 'exit')) as [number | null];
  return code;
}
