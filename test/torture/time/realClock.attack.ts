import { expect } from '@playwright/test';
import {
  DAY,
  HOUR,
  type Instant,
  MINUTE,
  type Milliseconds,
  SECOND,
} from '../../../shared/calendar/instant/instant.ts';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { emptyProfile, launchDesk, type RunningDesk } from '../../support/launchDesk.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { type NotificationServer, startNotificationServer } from '../../support/notificationServer.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { type FakeSleep, startFakeSleep } from './fakeSleep.ts';
import { type FakeWallClock, fakeWallClock } from './fakeWallClock.ts';
import { rememberedAsTold, type Threshold, thresholdsOf, toldOnBus } from './toldNotices.ts';

/** How the clock comes to stand elsewhere: time passes, it is set while the app runs, over a sleep, or over a kill and a new start. */
type Way = 'wait' | 'set' | 'sleep' | 'restart';
interface Move {
  readonly way: Way;
  readonly to: Instant;
  /** The machine's zone from the next start on. */
  readonly zone?: string;
}
interface Walk {
  readonly start: Instant;
  readonly zone: string;
  readonly profile: string;
  readonly moves: ReadonlyArray<Move>;
}
interface Scene extends Walk {
  readonly server: NotificationServer;
  readonly sleep: FakeSleep;
  readonly clock: FakeWallClock;
  /** All that the walk can come to. */
  readonly thresholds: ReadonlyArray<Threshold>;
}

const BEHIND = /earlier than the last recorded event/;
/** Longer than the app waits until it looks at the clock again. */
const PATIENCE = 75 * SECOND;
const at = (text: string): Instant => Date.parse(text);

attack('set the real clock', { short: 1, long: 24 }, async ({ times, trial, note }) => {
  const random = randomSource('set the real clock');
  const walks = [nightOfChange, toAndFro, leapDay];
  let told = 0;
  for (let n = 0; n < times; n++) {
    await trial(async () => {
      told += await taken((walks[n] ?? (() => atRandom(random)))());
    });
  }
  note(`${told} thresholds, each told once on the bus`);
});

/** Local clocks go from 01:59:59 to 03:00:00 while a critical case comes to half of its response time. */
function nightOfChange(): Walk {
  const start = at('2026-03-08T06:59:55Z');
  const profile = profileAt(start - 8 * MINUTE, [
    openedLine({ case: 'N-1', at: '2026-03-08T06:52:34Z', severity: 1 }),
    openedLine({ case: 'N-3', at: '2026-03-08T06:53:00Z' }),
  ]);
  const moves: Move[] = [
    { way: 'wait', to: at('2026-03-08T07:00:06Z') },
    { way: 'sleep', to: at('2026-03-08T07:05:00Z') },
    { way: 'sleep', to: at('2026-03-08T06:30:00Z') },
    // Before the reminder of the breach, which comes again five minutes after the clock was set back.
    { way: 'restart', to: at('2026-03-08T06:31:30Z'), zone: 'Asia/Kolkata' },
  ];
  return { start, zone: 'America/New_York', profile, moves };
}

/** Forward over thresholds by minutes, days and a year, and back by as much, below the last recorded event. */
function toAndFro(): Walk {
  const start = at('2026-03-06T15:00:00Z');
  const moves: Move[] = [
    { way: 'sleep', to: start + 40 * MINUTE },
    { way: 'sleep', to: start - 30 * MINUTE },
    { way: 'sleep', to: start + 3 * DAY },
    { way: 'sleep', to: start - 400 * DAY },
    { way: 'sleep', to: start + 3 * DAY + HOUR },
    { way: 'sleep', to: start + 400 * DAY },
    { way: 'restart', to: start + 2 * DAY, zone: 'Pacific/Auckland' },
  ];
  return { start, zone: 'Europe/Vienna', profile: workload(start, 5), moves };
}

function leapDay(): Walk {
  const start = at('2028-02-28T20:00:00Z');
  const to = ['2028-02-29T04:59:58Z', '2028-02-29T20:00:00Z', '2028-02-28T21:00:00Z', '2028-03-01T05:00:01Z'];
  const moves = to.map((text): Move => ({ way: 'set', to: at(text) }));
  return { start, zone: 'America/New_York', profile: workload(start, 4), moves };
}

function atRandom(random: RandomSource): Walk {
  const start = at(random.oneOf(['2026-03-06T15:00:00Z', '2026-10-30T18:00:00Z', '2028-02-28T20:00:00Z']));
  const step = (): number =>
    random.oneOf([MINUTE, HOUR, DAY, 30 * DAY, 365 * DAY]) * (1 + random.below(5)) * random.oneOf([1, 1, -1]);
  const moves = Array.from(
    { length: 4 },
    (): Move => ({
      way: random.oneOf(['set', 'sleep', 'restart']),
      // Half a minute off, for thresholds come at whole ones.
      to: start + step() + 30 * SECOND,
      zone: random.oneOf(['America/New_York', 'Europe/Vienna', 'Asia/Kolkata', 'Australia/Lord_Howe']),
    }),
  );
  return { start, zone: 'America/New_York', profile: workload(start, 1 + random.below(8)), moves };
}

/** Cases that opened in the hour before: of the severities that are not told again and again. */
function workload(start: Instant, count: number): string {
  const lines = Array.from({ length: count }, (_, n) =>
    openedLine({
      case: `W-${n}`,
      at: new Date(start - (n + 1) * MINUTE).toISOString(),
      severity: 2 + (n % 3),
    }),
  );
  return profileAt(start, lines);
}

function profileAt(now: Instant, lines: ReadonlyArray<string>): string {
  const profile = emptyProfile();
  const { desk } = openTestDesk({ profile, at: now });
  expect(desk.appendEvents(lines.map(incoming), { source: 'import' }).ok).toBe(true);
  desk.close();
  return profile;
}

/** Takes a walk, and gives how many thresholds were told: each that the clock ever passed, once, and no other. */
async function taken(walk: Walk): Promise<number> {
  const { profile, start, moves } = walk;
  const furthest = Math.max(start, ...moves.map(({ to }) => to)) + HOUR;
  const thresholds = thresholdsOf(profile, start - HOUR, furthest);
  const dues = deadlines(profile, start);
  const server = await startNotificationServer();
  const sleep = await startFakeSleep();
  const scene = { ...walk, server, sleep, clock: fakeWallClock(start), thresholds };
  try {
    const told = await walked(scene);
    expect(rememberedAsTold(profile)).toEqual(told);
    expect(deadlines(profile, start)).toEqual(dues);
    return told.length;
  } finally {
    await sleep.stop();
    await server.stop();
  }
}

async function walked(scene: Scene): Promise<string[]> {
  const { moves, clock, start, server, thresholds } = scene;
  let desk = await started(scene, scene.zone);
  let furthest = start;
  const passed = (): string[] => {
    furthest = Math.max(furthest, clock.now());
    return thresholds.filter((threshold) => threshold.at <= furthest).map(({ key }) => key);
  };
  try {
    for (const move of moves) {
      passed();
      desk = await moved(scene, move, desk);
      const message = `${move.way} to ${new Date(move.to).toISOString()}`;
      await expect.poll(() => passed().length - toldOnBus(server), { message, timeout: PATIENCE }).toBe(0);
      if (move.to < start - DAY) await expect.poll(() => wordsOf(desk), WITHIN).toMatch(BEHIND);
    }
    await passes(SECOND);
    const keys = passed();
    expect(toldOnBus(server)).toBe(keys.length);
    return keys.sort();
  } finally {
    await desk.kill();
  }
}

const WITHIN = { timeout: PATIENCE };

async function started({ profile, clock, sleep }: Scene, timeZone: string): Promise<RunningDesk> {
  const desk = await launchDesk({ profile, timeZone, env: { ...clock.env, ...sleep.env } });
  await expect(desk.page.getByRole('banner')).toBeVisible(WITHIN);
  return desk;
}

async function moved(scene: Scene, { way, to, zone }: Move, desk: RunningDesk): Promise<RunningDesk> {
  const { clock, sleep } = scene;
  if (way === 'wait') await passes(Math.max(to - clock.now(), 0));
  else if (way === 'set') clock.set(to);
  else if (way === 'sleep') {
    await sleep.heard();
    sleep.fallAsleep();
    clock.set(to);
    sleep.wake();
  } else {
    await desk.kill();
    clock.set(to);
    return started(scene, zone ?? scene.zone);
  }
  return desk;
}

/** What the window shows. Through main: Playwright loses sight of a page when the computer sleeps. */
function wordsOf({ app }: RunningDesk): Promise<string> {
  return app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.executeJavaScript('document.body.innerText'),
  );
}

function passes(ms: Milliseconds): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** What the cases are due by; no clock and no zone of the machine moves it. */
function deadlines(profile: string, now: Instant): ReadonlyArray<unknown> {
  const { desk } = openTestDesk({ profile, at: now });
  const cases = [...desk.exportEvents()].map((line) => String(JSON.parse(line).case));
  const dues = [...new Set(cases)].map((number) => {
    const found = desk.readCase(number);
    return found.ok ? [number, found.value.state.clocks] : [number, found.error];
  });
  desk.close();
  return dues;
}
