import { expect, type Page } from '@playwright/test';
import { english } from '../../../shared/messages/en/english.ts';
import { newDraft } from '../../support/draftPage.ts';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { type NotificationServer, startNotificationServer } from '../../support/notificationServer.ts';
import { queueIsShown } from '../../support/queuePage.ts';
import { attack } from '../attack.ts';
import { randomSource } from '../randomSource.ts';

const ZONE = { timeZone: 'Europe/Vienna' };

attack('kill the app around an alert', { short: 1, long: 20 }, async ({ times, trial, note }) => {
  const random = randomSource('kill around an alert');
  let [shownBefore, again] = [0, 0];
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
        const second = await launchDesk({ profile, clock: '2037-12-07T09:46:00+01:00', ...ZONE });
        await queueIsShown(second.page);
        await server.waitFor(1, 20_000);
        // Whatever could still come twice comes with the breach at the latest, which is the second notice.
        await second.kill();
        const late = await launchDesk({ profile, clock: '2037-12-07T09:59:56+01:00', ...ZONE });
        await queueIsShown(late.page);
        await expect.poll(() => titlesOf(server).size, { timeout: 20_000 }).toBe(2);
        await late.kill();
        // Nothing is told twice without a word of it; an end while the desktop was asked is told again.
        const once = server.shown.filter(({ body }) => !body.includes(AGAIN));
        expect(new Set(once.map(({ title }) => title)).size).toBe(once.length);
        again += server.shown.length - once.length;
        expect(runDesk('check', '--profile', profile)).toContain('All is well.');
      } finally {
        await server.stop();
      }
    });
  }
  note(`${shownBefore} notices came before the kill, ${again} were told again`);
});

attack('kill the app while the desktop is asked', { short: 1, long: 10 }, async ({ times, trial }) => {
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
      // It takes the notice and never answers: the app waits, and is ended in the wait.
      const silent = await startNotificationServer({ answers: false });
      const first = await launchDesk({ profile, clock: '2037-12-07T09:45:01+01:00', ...ZONE });
      await silent.waitFor(1, 20_000);
      await first.kill();
      await silent.stop();
      const server = await startNotificationServer();
      try {
        const second = await launchDesk({ profile, clock: '2037-12-07T09:46:00+01:00', ...ZONE });
        const [told] = await server.waitFor(1, 20_000);
        expect(told?.title).toBe(silent.shown[0]?.title);
        expect(told?.body).toContain(AGAIN);
        await second.kill();
      } finally {
        await server.stop();
      }
    });
  }
});

const AGAIN = english.alerts.again;

function titlesOf({ shown }: NotificationServer): ReadonlySet<string> {
  return new Set(shown.map(({ title }) => title));
}

attack('kill the app while a draft is typed', { short: 1, long: 20 }, async ({ times, trial, worst }) => {
  const random = randomSource('kill a draft');
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const profile = profileWith([opened('48001', '2037-12-07T09:00:00+01:00')]);
      const desk = await launchDesk({ profile, clock: '2037-12-07T09:10:00+01:00', ...ZONE });
      await queueIsShown(desk.page);
      await newDraft(desk.page);
      await desk.page.getByLabel('Title').focus();
      const killing = killedAfter(desk, 1500 + random.below(2000));
      const typed = await typedUntilTheEnd(desk.page);
      const killedAt = await killing;
      const kept = keptTitle(profile);
      expect(TEXT.startsWith(kept)).toBe(true);
      const lost = typed.slice(kept.length);
      worst('keystrokes lost', lost.length);
      worst('oldest lost keystroke ms', lost[0] === undefined ? 0 : killedAt - lost[0]);
      if (lost[0] !== undefined) expect(killedAt - lost[0]).toBeLessThan(1_000);
    });
  }
});

const TEXT = 'The wallboard stands still since the update of last night, in all three sites. '
  .repeat(4)
  .trim();

/** Kills the app after so many ms, whatever it is at; gives the moment. */
async function killedAfter(desk: RunningDesk, wait: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, wait));
  const at = performance.now();
  await desk.kill();
  return at;
}

/** Types letter by letter without a pause until there is no window to type into, and gives when each had been typed. */
async function typedUntilTheEnd(page: Page): Promise<ReadonlyArray<number>> {
  const typed: number[] = [];
  try {
    for (const letter of TEXT) {
      await page.keyboard.type(letter);
      // The page has the letter now: before that nobody saw it.
      typed.push(performance.now());
      await page.waitForTimeout(30);
    }
  } catch {
    // The window went in the middle of a letter.
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
