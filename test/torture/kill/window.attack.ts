import { expect, type Page } from '@playwright/test';
import { newDraft } from '../../support/draftPage.ts';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { launchDesk } from '../../support/launchDesk.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { startNotificationServer } from '../../support/notificationServer.ts';
import { queueIsShown } from '../../support/queuePage.ts';
import { attack } from '../attack.ts';
import { randomSource } from '../randomSource.ts';

const ZONE = { timeZone: 'Europe/Vienna' };

attack('kill the app around an alert', { short: 1, long: 20 }, async ({ times, trial, note }) => {
  const random = randomSource('kill around an alert');
  let shownBefore = 0;
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      // At risk at 09:45:00; the app is killed from a second before to a second after, or just when the notice came.
      const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
      const server = await startNotificationServer();
      try {
        const first = await launchDesk({ profile, clock: '2037-12-07T09:44:54+01:00', ...ZONE });
        await queueIsShown(first.page);
        if (n % 2 === 0) await server.waitFor(1, 20_000);
        else await first.page.waitForTimeout(random.below(6000));
        await first.kill();
        shownBefore += server.shown.length;
        const again = await launchDesk({ profile, clock: '2037-12-07T09:46:00+01:00', ...ZONE });
        await queueIsShown(again.page);
        await server.waitFor(1, 20_000);
        // Whatever could still come twice comes with the breach at the latest, which is the second notice.
        await again.kill();
        const late = await launchDesk({ profile, clock: '2037-12-07T09:59:56+01:00', ...ZONE });
        await queueIsShown(late.page);
        const shown = await server.waitFor(2, 20_000);
        await late.kill();
        expect(new Set(shown.map(({ title }) => title)).size).toBe(2);
        expect(server.shown).toHaveLength(2);
        expect(runDesk('check', '--profile', profile)).toContain('All is well.');
      } finally {
        await server.stop();
      }
    });
  }
  note(`${shownBefore} notices came before the kill`);
});

attack('kill the app while a draft is typed', { short: 1, long: 20 }, async ({ times, trial, worst }) => {
  const random = randomSource('kill a draft');
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
      const desk = await launchDesk({ profile, clock: '2037-12-07T09:10:00+01:00', ...ZONE });
      await queueIsShown(desk.page);
      await newDraft(desk.page);
      await desk.page.getByLabel('Title').focus();
      const typed = await typedUntil(desk.page, 1500 + random.below(2000));
      const killedAt = performance.now();
      await desk.kill();
      const kept = keptTitle(profile);
      expect(TEXT.startsWith(kept)).toBe(true);
      const lost = typed.slice(kept.length);
      worst('keystrokes lost', lost.length);
      worst('oldest lost keystroke ms', lost[0] === undefined ? 0 : killedAt - lost[0]);
      // A second, and what the keystroke's own way to the disk takes on a busy machine.
      if (lost[0] !== undefined) expect(killedAt - lost[0]).toBeLessThan(1_500);
    });
  }
});

const TEXT = 'The wallboard stands still since the update of last night, in all three sites. '
  .repeat(4)
  .trim();

/** Types letter by letter without a pause, and gives when each was typed. */
async function typedUntil(page: Page, wait: number): Promise<ReadonlyArray<number>> {
  const end = performance.now() + wait;
  const typed: number[] = [];
  for (const letter of TEXT) {
    if (performance.now() > end) break;
    typed.push(performance.now());
    await page.keyboard.type(letter, { delay: 30 });
  }
  return typed;
}

function keptTitle(profile: string): string {
  const { desk } = openTestDesk({ profile, at: Date.parse('2037-12-07T09:11:00+01:00') });
  try {
    const title = (desk.drafts()[0]?.form as { title?: unknown } | undefined)?.title;
    return typeof title === 'string' ? title : '';
  } finally {
    desk.close();
  }
}
