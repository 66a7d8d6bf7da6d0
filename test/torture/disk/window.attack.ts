import { join } from 'node:path';
import { expect } from '@playwright/test';
import { newDraft } from '../../support/draftPage.ts';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { launchDesk } from '../../support/launchDesk.ts';
import { startNotificationServer } from '../../support/notificationServer.ts';
import { queueIsShown, rowOf } from '../../support/queuePage.ts';
import { attack } from '../attack.ts';
import { faultyDisk } from './faultyDisk.ts';

/** Seconds before the first response of the case is at risk, and ten minutes later missed. */
const ALMOST_AT_RISK = { clock: '2037-12-07T09:44:50+01:00', timeZone: 'Europe/Vienna' };

const ORDERS = ['full', 'broken', 'nosync'] as const;

attack(
  'a disk that fails under the window and works again',
  { short: 1, long: 12 },
  async ({ times, trial }) => {
    for (let n = 0; n < times; n++) {
      await trial(async () => {
        const profile = profileWith([
          opened('48001', '2037-12-07T09:00:00+01:00'),
          opened('48002', '2037-12-07T09:40:00+01:00', { severity: 3 }),
        ]);
        const disk = faultyDisk(join(profile, 'cases.db'));
        disk.order('sound');
        const server = await startNotificationServer();
        const desk = await launchDesk({ profile, ...ALMOST_AT_RISK, env: preload(disk.env) });
        try {
          const { page } = desk;
          await queueIsShown(page);
          await rowOf(page, '48002').click();
          disk.order(ORDERS[n % ORDERS.length] ?? 'full');
          await page.keyboard.press('r');
          await expect(page.getByRole('alert')).toContainText('Nothing was saved: the disk');
          // The threshold comes and cannot be remembered: it is said, not shown now and again later.
          await newDraft(page);
          await page.getByLabel('Title').fill('The wallboard stands still');
          await expect(page.getByText('Not saved. Nothing was saved: the disk')).toBeVisible();
          await page.waitForTimeout(8_000);
          expect(server.shown).toHaveLength(0);
          disk.order('sound');
          // Without a hand on anything: the draft is saved, the alert is shown, once.
          await expect(page.getByText(/^Saved on this computer/)).toBeVisible({ timeout: 15_000 });
          await expect(page.getByLabel('Title')).toHaveValue('The wallboard stands still');
          const [notice] = await server.waitFor(1, 20_000);
          expect(notice?.title).toContain('48001');
        } finally {
          await desk.kill();
          await server.stop();
        }
        expect(server.shown).toHaveLength(1);
        expect(runDesk('check', '--profile', profile)).toContain('1 draft\nAll is well.');
      });
    }
  },
);

function preload(env: NodeJS.ProcessEnv): Record<string, string> {
  const { LD_PRELOAD = '', FAULTY_DISK_FOLDER = '', FAULTY_DISK_ORDERS = '' } = env;
  return { LD_PRELOAD, FAULTY_DISK_FOLDER, FAULTY_DISK_ORDERS };
}
