import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newDraft } from '../support/draftPage.ts';
import { opened, profileWith } from '../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../support/queuePage.ts';

const CASE_TEXT = 'Marzipan bakery cannot bill';
const start = { clock: '2037-12-07T09:20:00+01:00', timeZone: 'Europe/Vienna', provokes: true };
let desk: RunningDesk;
test.afterEach(() => desk.close());

async function launchWithCases(): Promise<void> {
  const profile = profileWith([
    opened('48001', '2037-12-07T09:00:00+01:00'),
    opened('48002', '2037-12-07T09:05:00+01:00', { severity: 3 }),
  ]);
  desk = await launchDesk({ profile, ...start });
  await queueIsShown(desk.page);
  // What the system would ask is written down, and answered as the test says.
  await desk.app.evaluate(({ app, dialog }) => {
    const said: string[] = [];
    Reflect.set(app, 'said', said);
    const ask = (_window: unknown, { message }: { message: string }) => {
      said.push(message);
      return Promise.resolve({
        response: message.includes('does not answer') ? 1 : 2,
        checkboxChecked: false,
      });
    };
    dialog.showMessageBox = ask as typeof dialog.showMessageBox;
  });
}

// Playwright gives a page up whose process is gone; main can still look into it.
const inPage = (code: string): Promise<unknown> =>
  desk.app.evaluate(({ BrowserWindow }, asked) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (page === undefined || page.isCrashed() || page.isLoading()) return null;
    return Promise.race([
      page.executeJavaScript(asked) as Promise<unknown>,
      new Promise((resolve) => setTimeout(() => resolve(null), 1_000)),
    ]);
  }, code);
const crash = () =>
  desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
const said = () => desk.app.evaluate(({ app }) => Reflect.get(app, 'said') as string[]);

test('a draft that was just typed is on the screen again after the window crashed', async () => {
  await launchWithCases();
  await newDraft(desk.page);
  await desk.page.getByLabel('Title').fill(CASE_TEXT);
  await expect(desk.page.getByText(/Saved on this computer/).first()).toBeVisible();
  await crash();
  await expect
    .poll(() => inPage('[...document.querySelectorAll("input,textarea")].map((e) => e.value).join("|")'))
    .toContain(CASE_TEXT);
  expect(await said()).toEqual(['The window had to be loaded again']);
});

test('view and selection are what they were after the window crashed', async () => {
  await launchWithCases();
  await rowOf(desk.page, '48002').click();
  await crash();
  await expect
    .poll(() => inPage('document.querySelector("[aria-selected=true]")?.textContent'))
    .toContain('48002');
});

test('a window that hangs is ended and loaded again when the person wants it', async () => {
  await launchWithCases();
  await desk.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    void window?.webContents.executeJavaScript('for (;;);').catch(() => undefined);
    setTimeout(() => window?.emit('unresponsive'), 500);
  });
  await expect.poll(said).toEqual(['The window does not answer', 'The window had to be loaded again']);
  await expect.poll(() => inPage('document.body.textContent')).toContain('48001');
});

test('an error of the page is said in it and logged without its message', async () => {
  await launchWithCases();
  await desk.page.evaluate((text) => {
    setTimeout(() => {
      throw new TypeError(text);
    });
    setTimeout(() => void Promise.reject(new RangeError(text)));
  }, CASE_TEXT);
  await expect(desk.page.getByText(/Something failed unexpectedly/)).toBeVisible();
  const file = join(desk.profile, 'errors.log');
  const log = () => readFileSync(file, 'utf8');
  await expect.poll(log).toContain('window, rejection: RangeError');
  expect(log()).toContain('window, error: TypeError');
  await desk.app.evaluate((_electron, text) => {
    setTimeout(() => void Promise.reject(Object.assign(new Error(text), { code: 'EIO' })));
  }, CASE_TEXT);
  await expect.poll(log).toContain('unhandled: Error EIO');
  expect(log()).not.toMatch(/Marzipan|bakery/);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
});

test('a window that crashes again and again is not loaded for ever: a restart is offered', async () => {
  await launchWithCases();
  const isUp = () => inPage('document.readyState');
  for (let time = 1; time <= 3; time += 1) {
    await crash();
    await expect.poll(said).toHaveLength(time);
    await expect.poll(isUp).toBe('complete');
  }
  // The last answer closes the window, as quitting does; what was said is heard before.
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.on('close', (event) => event.preventDefault());
  });
  await crash();
  await expect.poll(said).toHaveLength(4);
  expect((await said()).at(-1)).toBe('The window fails again and again');
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy());
});
