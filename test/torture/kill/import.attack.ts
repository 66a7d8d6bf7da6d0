import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { DeskBridge } from '../../../shared/ipc/bridge.ts';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { queueIsShown } from '../../support/queuePage.ts';
import { attack, isLong } from '../attack.ts';
import { randomSource } from '../randomSource.ts';

const NOTES = 5;
const BEFORE = { clock: '2037-12-07T09:10:00+01:00', timeZone: 'Europe/Vienna' };

attack(
  'work in the window during an import',
  { short: 1, long: 10 },
  async ({ times, trial, worst, note }) => {
    const random = randomSource('work during an import');
    let waited = 0;
    for (let n = 0; n < times; n++) {
      await trial(async () => {
        const { desk, events } = await importing(isLong() ? 50_000 : 15_000);
        const { page } = desk;
        await watchFrames(page);
        await desk.page.waitForTimeout(random.below(1500));
        const asked = performance.now();
        const answers = await page.evaluate(async (count) => {
          const bridge: DeskBridge = Reflect.get(window, 'desk');
          const command = (text: string) =>
            bridge.ask('case.command', { command: { type: 'note', case: '48001', text } });
          return Promise.all(Array.from({ length: count }, (_, place) => command(`Note ${place}`)));
        }, NOTES);
        if (performance.now() - asked > 1000) waited += 1;
        worst('longest wait ms', performance.now() - asked);
        expect(answers.filter(({ ok }) => !ok)).toEqual([]);
        await expect(page.getByRole('dialog')).toContainText('Imported', { timeout: 120_000 });
        worst('longest pause of the window ms', await longestPause(page));
        worst('longest pause of main ms', await longestSilence(page));
        await desk.kill();
        const notes = logOf(desk.profile).filter(
          (line) => line.includes('"type":"note"') && line.includes('48001'),
        );
        expect(notes.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual(
          Array.from({ length: NOTES }, (_, place) => `Note ${place}`),
        );
        expect(logOf(desk.profile)).toHaveLength(1 + events + NOTES);
      });
    }
    note(`${waited} of them waited for the import`);
  },
);

attack('kill the app in an import', { short: 1, long: 10 }, async ({ times, trial, worst, note }) => {
  const random = randomSource('kill the app in an import');
  let taken = 0;
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const { desk, events } = await importing(isLong() ? 20_000 : 12_000);
      await desk.page.waitForTimeout(random.below(isLong() ? 2_500 : 800));
      await desk.kill();
      const begun = performance.now();
      const again = await launchDesk({ profile: desk.profile, ...BEFORE });
      await queueIsShown(again.page);
      worst('worst recovery ms', performance.now() - begun);
      await again.kill();
      const { length } = logOf(desk.profile);
      if (length > 1) taken += 1;
      expect([1, 1 + events]).toContain(length);
      expect(runDesk('check', '--profile', desk.profile)).toContain('All is well.');
    });
  }
  note(`${taken} were taken whole before the kill`);
});

/** A window in which a file of so many events is being taken. */
async function importing(events: number): Promise<{ desk: RunningDesk; events: number }> {
  const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
  const file = join(profile, 'many.jsonl');
  const lines = Array.from({ length: events }, (_, place) =>
    JSON.stringify({ by: 'AS', ...opened(String(100_000 + place), '2037-12-07T09:00:00+01:00') }),
  );
  writeFileSync(file, lines.join('\n'));
  const desk = await launchDesk({ profile, ...BEFORE });
  await queueIsShown(desk.page);
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await desk.page.evaluate(() => {
    const bridge: DeskBridge = Reflect.get(window, 'desk');
    Reflect.set(window, 'written', false);
    bridge.on('import.progress', (progress) => {
      if (progress.rows > progress.of * 0.55) Reflect.set(window, 'written', true);
    });
  });
  await desk.page.keyboard.press('Control+k');
  await desk.page.keyboard.type('Import a file');
  await desk.page.getByRole('option', { name: /^Import a file/ }).click();
  const run = desk.page.getByRole('dialog').getByRole('button', { name: /^Import \d/ });
  await expect(run).toBeVisible({ timeout: 60_000 });
  await run.click();
  await desk.page.waitForFunction(() => Reflect.get(window, 'written') === true, undefined, {
    timeout: 120_000,
  });
  return { desk, events };
}

/** Notes the longest time between two frames of the window, and the longest for which main answered nothing. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const bridge: DeskBridge = Reflect.get(window, 'desk');
    let last = performance.now();
    const longest = { frame: 0, answer: 0 };
    Reflect.set(window, 'longest', longest);
    const frame = (): void => {
      longest.frame = Math.max(longest.frame, performance.now() - last);
      last = performance.now();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const question = async (): Promise<void> => {
      const asked = performance.now();
      await bridge.ask('alert.list', {});
      longest.answer = Math.max(longest.answer, performance.now() - asked);
      setTimeout(() => void question(), 50);
    };
    void question();
  });
}

function longestPause(page: Page): Promise<number> {
  return page.evaluate(() => (Reflect.get(window, 'longest') as { frame: number }).frame);
}

function longestSilence(page: Page): Promise<number> {
  return page.evaluate(() => (Reflect.get(window, 'longest') as { answer: number }).answer);
}

function logOf(profile: string): ReadonlyArray<string> {
  const file = join(profile, 'log.jsonl');
  runDesk('export', '--profile', profile, '--out', file);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}
