import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { type Channel, contract, isChannel } from '../../../shared/ipc/contract.ts';
import { opened, profileWith, runDesk } from '../../support/givenCases.ts';
import { launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { startNotificationServer } from '../../support/notificationServer.ts';
import { queueIsShown, rowOf } from '../../support/queuePage.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { SOUND_REQUESTS } from './soundRequests.ts';
import { jsonOf, nastyText, spoiledValue } from './spoil.ts';

const root = resolve(import.meta.dirname, '../../..');
const pictures = join(root, 'out/torture/pictures');
/** Unclosed: what follows in the same line would run backwards. */
const TURNED = '<img src=x onerror=alert(1)> <b>bold</b> &amp; \u202edetrevni \u2067';
const NAME = 'Donau \u202ethcil <i>x</i>';
const ALMOST_AT_RISK = { clock: '2037-12-07T09:44:50+01:00', timeZone: 'Europe/Vienna' };
const CHANNELS = Object.keys(SOUND_REQUESTS) as [string, ...string[]];
const AT_ONCE = 250;

attack(
  'spoil messages of the running window',
  { short: 2_000, long: 40_000 },
  async ({ times, trial, passed, worst }) => {
    const random = randomSource('spoil messages of the running window');
    const desk = await launchDesk({ profile: aProfile(), ...ALMOST_AT_RISK, provokes: true });
    await queueIsShown(desk.page);
    const other = openDatabase(join(desk.profile, 'cases.db'));
    // Alerts of the first minute are written by the app itself: what is compared is the log.
    const log = () => other.all('SELECT * FROM event ORDER BY rowid');
    const before = JSON.stringify(log());
    for (let sent = 0; sent < times; sent += AT_ONCE) {
      await trial(async () => {
        const messages = Array.from({ length: AT_ONCE }, () => anUnsoundMessage(random));
        const { answers, ms } = await askAll(desk.page, messages);
        worst('slowest answer ms', ms);
        expect(answers.filter((answer) => answer !== 'bad-request')).toEqual([]);
      });
      passed(AT_ONCE - 1);
    }
    await trial(async () => {
      expect((await askOddly(desk.page)).filter((taken) => taken)).toEqual([]);
    });
    await trial(async () => expect(await askFromElsewhere(desk)).toEqual(['sender', 'sender']));
    await trial(async () => {
      await rowOf(desk.page, '48002').click();
      await expect(desk.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(JSON.stringify(log())).toBe(before);
    });
    other.close();
    await desk.close();
    await trial(() => expect(runDesk('check', '--profile', desk.profile)).toContain('All is well.'));
  },
);

attack('show markup and turned writing', { short: 1, long: 2 }, async ({ times, trial }) => {
  mkdirSync(pictures, { recursive: true });
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      const server = await startNotificationServer();
      const desk = await launchDesk({ profile: aProfile(), ...ALMOST_AT_RISK });
      const { page } = desk;
      try {
        await queueIsShown(page);
        await rowOf(page, '48001').click();
        await looksSound(page, 'queue');
        const [notice] = await server.waitFor(1, 20_000);
        expect(`${notice?.title}${notice?.body}`).not.toMatch(/<(img|b|i)\b|[\u202a-\u202e\u2066-\u2069]/);
        expect(`${notice?.title}${notice?.body}`).toContain('img src=x');
        await expect(page.getByRole('button', { name: 'Acknowledge' }).first()).toBeVisible();
        await looksSound(page, 'toast');
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill('bold');
        await expect(page.getByRole('option').first()).toBeVisible();
        await looksSound(page, 'palette');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 1 })).toContainText('<b>bold</b> &amp;');
        await looksSound(page, 'case');
      } finally {
        await desk.kill();
        await server.stop();
      }
    });
  }
});

function aProfile(): string {
  const customer = { id: 'donaulicht', name: NAME, zone: 'Europe/Vienna' };
  return profileWith([
    opened('48001', '2037-12-07T09:00:00+01:00', { title: TURNED, customer }),
    {
      case: '48001',
      type: 'note',
      at: '2037-12-07T09:10:00+01:00',
      text: `${TURNED}\n\n<script>alert(1)</script>`,
    },
    opened('48002', '2037-12-07T09:40:00+01:00', { severity: 3, customer }),
  ]);
}

/** A message that no schema takes; one that it takes would be a wish of the analyst. */
function anUnsoundMessage(random: RandomSource): readonly [string, string] {
  for (;;) {
    const channel = random.below(20) === 0 ? nastyText(random) : random.oneOf(CHANNELS);
    const sound: ReadonlyArray<unknown> = isChannel(channel) ? SOUND_REQUESTS[channel] : [{}];
    const json = jsonOf(spoiledValue(random, spoiledValue(random, sound[random.below(sound.length)])));
    if (!isChannel(channel) || !isTaken(channel, json)) return [channel, json];
  }
}

function isTaken(channel: Channel, json: string): boolean {
  try {
    // The bridge leaves `__proto__` behind: what remains may be sound.
    const carried: unknown = JSON.parse(json, (key, value) => (key === '__proto__' ? undefined : value));
    return contract[channel].request.safeParse(carried).success;
  } catch {
    // Nested too deep to be checked.
    return false;
  }
}

/** Asks through the bridge of the page, all at once; gives what came of each, and how long all of them took. */
function askAll(page: Page, messages: ReadonlyArray<readonly [string, string]>) {
  return page.evaluate(async (sent) => {
    const { ask } = Reflect.get(window, 'desk') as { ask(channel: string, request: unknown): Promise<Said> };
    type Said = { readonly ok: boolean; readonly error?: { readonly kind: string } };
    const kindOf = (answer: Said) => (answer.ok ? 'ok' : String(answer.error?.kind));
    // What the bridge itself cannot carry over never left the page; it throws at once.
    const askOne = async (channel: string, json: string) => ask(channel, JSON.parse(json));
    const reasonOf = ({ message }: Error) =>
      /clone|deep|recursion|stack|size exceeded/i.test(message) ? 'bad-request' : message;
    const begun = performance.now();
    const answers = await Promise.all(
      sent.map(([channel, json]) => askOne(channel, json).then(kindOf, reasonOf)),
    );
    return { answers, ms: performance.now() - begun };
  }, messages);
}

/** What JSON cannot say: circles, functions, big integers, maps, what throws when it is read, and millions of letters. */
function askOddly(page: Page) {
  return page.evaluate(async () => {
    type Ask = (channel: unknown, request: unknown) => Promise<{ readonly ok: boolean }>;
    const { ask } = Reflect.get(window, 'desk') as { ask: Ask };
    const circle: Record<string, unknown> = { case: '48001' };
    circle.circle = circle;
    const trap = Object.defineProperty({}, 'case', {
      enumerable: true,
      get: () => {
        throw new Error('read');
      },
    });
    const odd: unknown[] = [circle, trap, () => 1, 1n, Symbol('x'), new Map([['case', '48001']]), new Date()];
    odd.push(new Proxy({}, { get: () => 1 }), Object.create(null), undefined, document.body);
    odd.push(new Uint8Array(5_000_000), 'x'.repeat(5_000_000), { case: 'x'.repeat(5_000_000) });
    odd.push(Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`k${n}`, n])));
    const channels = ['case.read', 'case.command', 'settings.write', circle, null, '__proto__'];
    const pairs = odd.flatMap((payload) => channels.map((channel) => [channel, payload] as const));
    const answered: boolean[] = [];
    for (const [channel, payload] of pairs) {
      // The bridge itself throws for what it cannot carry over.
      const asked = (async () => (await ask(channel, payload)).ok)();
      answered.push(await asked.catch(() => false));
    }
    return answered;
  });
}

/** The same preload in another window, and in a frame of none of ours: which field the refusals name. */
function askFromElsewhere(desk: RunningDesk): Promise<unknown> {
  return desk.app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const refused: unknown[] = [];
      for (const address of ['about:blank', 'app://bundle/index.html']) {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, contextIsolation: true },
        });
        await window.loadURL(address).catch(() => undefined);
        refused.push(
          await window.webContents.executeJavaScript(
            "desk.ask('case.command', { command: { type: 'note', case: '48001', text: 'Mine' } }).then(({ ok, error }) => ok ? 'taken' : error.field)",
          ),
        );
        window.destroy();
      }
      return refused;
    },
    join(root, 'out/main/preload.cjs'),
  );
}

/** Nothing of the text became an element, and no name turns what stands behind it; the picture is for a person. */
async function looksSound(page: Page, name: string): Promise<void> {
  const found = await page.evaluate(() => {
    const made = document.querySelectorAll('img[src="x"], body script, #root i, [onerror]').length;
    const turned = [...document.querySelectorAll('bdi')].filter((bdi) => {
      const next = bdi.nextSibling;
      if (!(next instanceof Text)) return false;
      const range = document.createRange();
      range.selectNode(next);
      return range.getBoundingClientRect().left < bdi.getBoundingClientRect().right - 1;
    }).length;
    return { made, turned };
  });
  expect(found, name).toEqual({ made: 0, turned: 0 });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
