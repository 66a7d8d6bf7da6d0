import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, type Page, test } from '@playwright/test';
import { orderCheck } from '../../main/safekeeping/detect/runningMark.ts';
import type { DeskBridge } from '../../shared/ipc/bridge.ts';
import { opened, profileWith, runDesk } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';

const start = { clock: '2037-12-07T09:20:00+01:00', timeZone: 'Europe/Vienna' };
let desk: RunningDesk;
test.afterEach(() => desk.close());

/** Two cases, of which the newest copy has both. */
function profileWithCopy(): { profile: string; file: string } {
  const profile = profileWith([
    opened('48001', '2037-12-07T09:00:00+01:00'),
    opened('48002', '2037-12-07T09:05:00+01:00', { severity: 3 }),
  ]);
  mkdirSync(join(profile, 'copies'), { recursive: true });
  runDesk('backup', join(profile, 'copies/cases-2037-12-06.db'), '--profile', profile);
  return { profile, file: join(profile, 'cases.db') };
}

function spoil(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, from);
  closeSync(handle);
}

/** Keeps what main asks in a dialog of the system, and answers "Later". */
function answersLater({ app }: RunningDesk): Promise<void> {
  return app.evaluate(({ app, dialog }) => {
    const ask = (_window: unknown, said: object) => {
      Reflect.set(app, 'asked', said);
      return Promise.resolve({ response: 1, checkboxChecked: false });
    };
    dialog.showMessageBox = ask as typeof dialog.showMessageBox;
  });
}

function asked({ app }: RunningDesk): Promise<object> {
  return app.evaluate(({ app }) => (Reflect.get(app, 'asked') as object | undefined) ?? {});
}

const recovered = (page: Page) => page.getByRole('alertdialog', { name: 'Your cases were recovered' });

test('a damaged file is mended at the start: the window says what was done, and every case is there', async () => {
  const { profile, file } = profileWithCopy();
  spoil(file, 0, statSync(file).size);
  desk = await launchDesk({ profile, ...start });
  const { page } = desk;
  await expect(recovered(page)).toBeVisible();
  await expect(recovered(page)).toContainText('The case file was damaged. Started from cases-2037-12-06.db.');
  await expect(recovered(page).getByRole('definition').first()).toHaveText('2');
  await expect(recovered(page)).toContainText(/The damaged file was kept as cases\.db\.damaged-/);
  // By keyboard and for a screen reader: the focus is on the way on, the report is what describes the dialog.
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await expect(recovered(page)).toHaveAccessibleDescription(/kept as cases\.db\.damaged-/);
  await page.keyboard.press('Escape');
  await expect(recovered(page)).toHaveCount(0);
  await queueIsShown(page);
  await expect(rowOf(page, '48001')).toBeVisible();
  await expect(rowOf(page, '48002')).toBeVisible();
});

test('a case of which an event was lost is named in the table, and Enter opens it', async () => {
  const profile = profileWith([
    opened('48001', '2037-12-07T09:00:00+01:00'),
    opened('48002', '2037-12-07T09:05:00+01:00', { severity: 3 }),
    { case: '48002', type: 'note', at: '2037-12-07T09:06:00+01:00', text: 'Called back', id: 'n-1' },
  ]);
  const file = join(profile, 'cases.db');
  const writer = new DatabaseSync(file);
  writer.exec("UPDATE event SET at = at + 1 WHERE id = 'n-1'");
  writer.close();
  orderCheck(profile);
  desk = await launchDesk({ profile, ...start });
  const dialog = recovered(desk.page);
  await expect(dialog.getByRole('term')).toHaveText([
    'Cases recovered in full',
    'Events in the log',
    'Cases to check by hand',
    'Damaged file, kept aside',
  ]);
  await expect(dialog.getByRole('definition').nth(2)).toHaveText('1');
  await expect(dialog.getByRole('button', { name: 'Check 48002' })).toBeFocused();
  await desk.page.keyboard.press('Enter');
  await expect(desk.page.getByRole('heading', { level: 1, name: 'Case 48002' })).toBeVisible();
});

test('damage that shows while the window is open offers a restart, and that mends it', async () => {
  const { profile, file } = profileWithCopy();
  const reader = new DatabaseSync(file);
  const templates = reader.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'template'").get() as {
    rootpage: number;
  };
  reader.close();
  spoil(file, (templates.rootpage - 1) * 4096, 4096);
  desk = await launchDesk({ profile, ...start });
  await queueIsShown(desk.page);
  await answersLater(desk);
  // What is asked for at the start is whole; the templates are not.
  const answer = await desk.page.evaluate(() => {
    const bridge: DeskBridge = Reflect.get(window, 'desk');
    return bridge.ask('template.list', {});
  });
  expect(answer).toMatchObject({ error: { reason: expect.stringContaining('Start Severity Desk anew') } });
  await expect
    .poll(() => asked(desk))
    .toMatchObject({
      message: 'The case file is damaged, or was exchanged',
      buttons: ['Restart to mend', 'Later'],
    });
  await desk.close();
  desk = await launchDesk({ profile, ...start });
  await expect(recovered(desk.page)).toContainText('The case file was damaged.');
  await desk.page.keyboard.press('Escape');
  await rowOf(desk.page, '48001').click();
  await desk.page.keyboard.press('r');
  await expect(desk.page.getByText(/Responded to 48001/).first()).toBeVisible();
});

test('a case file that is deleted under the window: no action is acknowledged, and nothing is lost', async () => {
  const { profile, file } = profileWithCopy();
  desk = await launchDesk({ profile, ...start });
  await queueIsShown(desk.page);
  await answersLater(desk);
  await rowOf(desk.page, '48001').click();
  await desk.page.keyboard.press('r');
  await expect(desk.page.getByText(/Responded to 48001/).first()).toBeVisible();
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`);
  await rowOf(desk.page, '48002').click();
  await desk.page.keyboard.press('r');
  await expect(desk.page.getByText(/was moved, deleted or exchanged/).first()).toBeVisible();
  await expect.poll(() => asked(desk)).toMatchObject({ buttons: ['Restart to mend', 'Later'] });
  await desk.close();
  desk = await launchDesk({ profile, ...start });
  await expect(recovered(desk.page)).toContainText(
    /The case file was missing\. Started from backup-.*Nothing is missing\./,
  );
  const log = runDesk('export', '--profile', profile);
  expect(log.match(/"type":"responded"/g)).toHaveLength(1);
});
