import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect } from '@playwright/test';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { launchDesk } from '../../support/launchDesk.ts';
import { queueIsShown, rowOf } from '../../support/queuePage.ts';
import { attack } from '../attack.ts';

const headless = resolve(import.meta.dirname, '../../../out/main/headless.cjs');

/** What only reads. None of it waits for the pen, of which a program that was stopped in the middle of a change never lets go. */
const READING: ReadonlyArray<ReadonlyArray<string>> = [
  ['queue'],
  ['check'],
  ['export'],
  ['explain', '48001'],
  ['report', '--from', '2037-01-01', '--to', '2037-03-31'],
  ['queue', '--ics'],
  ['organizations', 'list'],
  ['moved'],
  ['diagnose'],
  ['days', 'AT'],
  ['backup'],
];

/** As long as the engine waits for the pen (`busy_timeout`): who has waited for it took longer. */
const WAIT_MS = 15_000;

attack(
  'reading beside a writer that was stopped',
  { short: 2, long: 40 },
  async ({ times, trial, worst }) => {
    const profile = aProfile();
    const writer = stoppedWriter(profile);
    for (let n = 0; n < times; n++) {
      await trial(() => {
        const [command = '', ...args] = READING[n % READING.length] ?? [];
        const begun = performance.now();
        const read = spawnSync(process.execPath, [headless, command, ...args, '--profile', profile], {
          encoding: 'utf8',
        });
        const ms = performance.now() - begun;
        worst('worst ms', ms);
        expect([command, read.status, read.stderr]).toEqual([command, 0, '']);
        expect(ms).toBeLessThan(WAIT_MS);
      });
    }
    writer.close();
  },
);

attack(
  'a window beside a writer that was stopped',
  { short: 1, long: 6 },
  async ({ times, trial, worst }) => {
    for (let n = 0; n < times; n++) {
      await trial(async () => {
        const profile = aProfile();
        const writer = stoppedWriter(profile);
        const begun = performance.now();
        const desk = await launchDesk({
          profile,
          clock: '2037-12-07T09:10:00+01:00',
          timeZone: 'Europe/Vienna',
        });
        try {
          await queueIsShown(desk.page);
          worst('worst ms until the queue is shown', performance.now() - begun);
          // It reads, and says what it waits for when something is to be written.
          await rowOf(desk.page, '48001').click();
          await desk.page.keyboard.press('r');
          await expect(desk.page.getByRole('alert')).toContainText('another program holds the case file');
        } finally {
          writer.close();
          await desk.close();
        }
        expect(runDesk('check', '--profile', profile)).toContain('All is well.');
      });
    }
  },
);

function aProfile(): string {
  return profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
}

/** As one that got SIGSTOP: its transaction is open, and stays so. */
function stoppedWriter(profile: string): { close(): void } {
  const other = new DatabaseSync(join(profile, 'cases.db'));
  other.exec('BEGIN IMMEDIATE');
  return other;
}
