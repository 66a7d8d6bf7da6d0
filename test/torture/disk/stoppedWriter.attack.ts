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
  ['queue', '--ics'],
  ['queue', '--view', 'mine', '--json'],
  ['check'],
  ['export'],
  ['export', '--format', 'csv'],
  ['explain', '48001'],
  ['explain', '48001', '--json'],
  ['report', '--from', '2037-01-01', '--to', '2037-03-31'],
  ['report', '--format', 'html', '--as-of', '2037-12-07T10:00:00Z'],
  ['organizations', 'list'],
  ['organizations', 'export'],
  ['moved'],
  ['moved', '--all', '--json'],
  ['diagnose'],
  // Of a country whose holidays no case has stored, and of one that has them.
  ['days', 'AT'],
  ['days', 'DE-BY'],
  ['days', 'DE', '--edit', '2037-12-08', '--closed-for', 'Mourning', '--reason', 'Decree', '--dry-run'],
  ['backup'],
];

/** As long as the engine waits for the pen (`busy_timeout`): who has waited for it took longer, at each try. */
const WAIT_MS = 15_000;
const TRIES = 3;

attack(
  'reading beside a writer that was stopped',
  { short: READING.length, long: 3 * READING.length },
  async ({ times, trial, worst }) => {
    const profile = aProfile();
    const writer = stoppedWriter(profile);
    for (let n = 0; n < times; n++) {
      await trial(() => {
        const command = READING[n % READING.length] ?? [];
        let ms = Number.POSITIVE_INFINITY;
        for (let tried = 0; tried < TRIES && ms >= WAIT_MS; tried++) {
          const begun = performance.now();
          const read = spawnSync(process.execPath, [headless, ...command, '--profile', profile], {
            encoding: 'utf8',
          });
          ms = performance.now() - begun;
          expect([command.join(' '), read.status, read.stderr]).toEqual([command.join(' '), 0, '']);
        }
        worst('worst ms', ms);
        expect(ms, command.join(' ')).toBeLessThan(WAIT_MS);
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
  const munich = { id: 'isar', name: 'Isar Logistik', zone: 'Europe/Berlin', holidays: 'DE-BY' };
  return profileWith([
    opened('48001', '2037-12-07T09:00:00+01:00'),
    opened('48002', '2037-12-07T09:00:00+01:00', { customer: munich }),
  ]);
}

/** As one that got SIGSTOP: its transaction is open, and stays so. */
function stoppedWriter(profile: string): { close(): void } {
  const other = new DatabaseSync(join(profile, 'cases.db'));
  other.exec('BEGIN IMMEDIATE');
  return other;
}
