import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { opened, profileWith, runDesk } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown } from '../support/queuePage.ts';

let desk: RunningDesk;
test.afterEach(() => desk.close());

const SECRET = 'Wallboard of Donaulicht';

async function started(): Promise<void> {
  const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00', { title: SECRET })]);
  desk = await launchDesk({ profile, clock: '2037-12-07T09:08:00+01:00', timeZone: 'Europe/Vienna' });
  await queueIsShown(desk.page);
}

test('the palette copies a diagnosis that holds no text of cases', async () => {
  await started();
  const { page, app, profile } = desk;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('diagnosis');
  await page.getByRole('option', { name: /^Copy a diagnosis/ }).click();
  await expect(page.getByText('The diagnosis is on the clipboard.')).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Electron ');
  expect(copied).toMatch(/1 event, 1 case, 0 drafts\nIts pages are whole/);
  expect(copied).not.toContain('Wallboard');
  expect(copied).not.toContain('Donaulicht');
  expect(runDesk('diagnose', '--profile', profile)).toContain('1 event, 1 case, 0 drafts');
});

test('a failure in main that nobody caught is said with a restart, and logged without its words', async () => {
  await started();
  const { app, profile } = desk;
  await app.evaluate(({ dialog, app: electron }, secret) => {
    const said: string[] = [];
    Reflect.set(electron, 'said', said);
    const show = async (_window: unknown, { message = '', buttons = [] }: Electron.MessageBoxOptions) => {
      said.push(`${message}: ${buttons.join(', ')}`);
      return { response: 0, checkboxChecked: false };
    };
    dialog.showMessageBox = show as typeof dialog.showMessageBox;
    const fail = (): never => {
      throw new TypeError(secret);
    };
    for (let times = 0; times < 3; times++) setTimeout(fail, 10);
  }, SECRET);
  const said = () => app.evaluate(({ app: electron }) => Reflect.get(electron, 'said') as string[]);
  const file = join(profile, 'errors.log');
  // It begins with the first error.
  const log = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  await expect.poll(() => log().match(/uncaught: TypeError/g)?.length).toBe(3);
  // Three of a kind are said once.
  expect(await said()).toEqual(['Something in Severity Desk failed: Work on, Restart']);
  expect(log()).not.toContain('Wallboard');
  await queueIsShown(desk.page);
});
