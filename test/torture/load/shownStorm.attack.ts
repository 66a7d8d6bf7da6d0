import { expect } from '@playwright/test';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { emptyProfile, launchDesk } from '../../support/launchDesk.ts';
import { FRIDAY_1645, openTestDesk } from '../../support/memoryDesk.ts';
import { startNotificationServer } from '../../support/notificationServer.ts';
import { queueIsShown } from '../../support/queuePage.ts';
import { attack, isLong } from '../attack.ts';

const LATER = { clock: '2026-04-20T09:00:00-04:00', timeZone: 'America/New_York' };
/** Longer than the app gathers alerts before it shows them. */
const CALM = 11_500;

/** The app starts on cases that all went late while it was off: the desktop is told once, and not again after a kill. */
attack('an alert storm on the desktop', { short: 1, long: 2 }, async ({ times, trial, worst, note }) => {
  const count = isLong() ? 5_000 : 200;
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const profile = profileOf(count);
      const server = await startNotificationServer();
      try {
        const begun = performance.now();
        const first = await launchDesk({ profile, ...LATER });
        await queueIsShown(first.page);
        const [notice] = await server.waitFor(1, 60_000);
        worst('worst ms from the start to the notice', performance.now() - begun);
        // A case comes to more than one threshold.
        expect(Number(/(\d+) alerts$/.exec(notice?.title ?? '')?.[1])).toBeGreaterThanOrEqual(count);
        await first.page.waitForTimeout(CALM);
        await first.kill();
        const again = await launchDesk({ profile, ...LATER });
        await queueIsShown(again.page);
        await again.page.waitForTimeout(CALM);
        await again.kill();
        expect(server.shown.map(({ title }) => title)).toEqual([notice?.title]);
      } finally {
        await server.stop();
      }
    });
  }
  note(`${count} cases went late while the app was off`);
});

function profileOf(count: number): string {
  const profile = emptyProfile();
  const { desk } = openTestDesk({ profile });
  const at = new Date(FRIDAY_1645 - 60_000).toISOString();
  const lines = Array.from({ length: count }, (_, n) =>
    openedLine({ case: `S-${n}`, at, severity: 2 + (n % 3) }),
  );
  expect(desk.appendEvents(lines.map(incoming), { source: 'import' }).ok).toBe(true);
  desk.close();
  return profile;
}
