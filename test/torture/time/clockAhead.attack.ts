import { expect } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { DAY, HOUR, type Instant } from '../../../shared/calendar/instant/instant.ts';
import { does, FRIDAY_1645, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';

const WRONG = [2 * DAY, 6 * DAY, 10 * DAY, 30 * DAY, 400 * DAY] as const;

/**
 * Weeks in which the clock is wrong now and then, ahead by days or by a year. What the rule closed by such a clock is open
 * again by the right one, and in the end each proposal is closed once, with effect at its own instant.
 */
attack('a clock ahead closes nothing for good', { short: 5, long: 400 }, async ({ times, trial, note }) => {
  const random = randomSource('a clock ahead');
  let wrongly = 0;
  for (let n = 0; n < times; n += 1) {
    await trial(() => {
      wrongly += weeks(random);
    });
  }
  note(`${wrongly} closures by a wrong clock, all taken back`);
});

function weeks(random: RandomSource): number {
  const walk = begun(random);
  for (let step = 0; step < 12; step += 1) {
    if (random.below(3) > 0) walk.propose();
    if (random.below(2) === 0) walk.goWrong(random.oneOf(WRONG));
    walk.isAsByTheRealClock();
    walk.pass(HOUR + random.below(3 * DAY));
  }
  walk.pass(12 * DAY);
  walk.isClosedOnceEach();
  return walk.wrongly();
}

function begun(random: RandomSource) {
  const profile = temporaryProfile();
  let real: Instant = FRIDAY_1645;
  let { desk, clock } = openTestDesk({ profile, at: real });
  const dues = new Map<string, Instant>();
  let wrongly = 0;
  /** Over a new start of the program, or while it runs. */
  const set = (now: Instant): void => {
    if (random.below(2) === 0) {
      desk.close();
      ({ desk, clock } = openTestDesk({ profile, at: now }));
    }
    clock.set(now);
    desk.clockWasSet(now);
    desk.dueWork(now);
  };
  return {
    wrongly: () => wrongly,
    propose: () => {
      const number = proposed(desk);
      dues.set(number, dueOf(desk, number));
    },
    goWrong: (ahead: number) => {
      set(real + ahead);
      const early = [...dues].filter(([number, due]) => due > real && stageOf(desk, number) === 'closed');
      wrongly += early.length;
      if (ahead > 20 * DAY) expect(early).toEqual([]);
      set(real);
    },
    isAsByTheRealClock: () => {
      for (const [number, due] of dues) {
        expect(stageOf(desk, number)).toBe(due <= real ? 'closed' : 'resolution-proposed');
      }
      expect(desk.check().problems).toEqual([]);
    },
    pass: (ms: number) => {
      real += ms;
      set(real);
    },
    isClosedOnceEach: () => {
      for (const [number, due] of dues) {
        expect(closings(desk, number)).toEqual([due]);
        // What is done to the case now takes effect now.
        const done = does(desk, { type: 'reopen', case: number, impact: false });
        const after = desk.readCase(number);
        expect(after.ok && after.value.state.lastAt).toBe(done.at);
      }
      desk.close();
    },
  };
}

function closings(desk: Desk, number: string): ReadonlyArray<Instant> {
  const read = desk.readCase(number);
  const events = read.ok ? read.value.events : [];
  return events
    .filter(({ event, retracted }) => event.type === 'closed' && !retracted)
    .map(({ event }) => event.at);
}

function proposed(desk: Desk): string {
  const number = opensCase(desk, { severity: 3 });
  does(desk, { type: 'restore', case: number, workaround: false });
  does(desk, { type: 'propose-resolution', case: number });
  return number;
}

function dueOf(desk: Desk, number: string): Instant {
  const read = desk.readCase(number);
  const due = read.ok ? read.value.state.rules.autoClose : null;
  if (due === null) throw new Error(`${number} is not proposed.`);
  return due;
}

function stageOf(desk: Desk, number: string): string {
  const read = desk.readCase(number);
  return read.ok ? read.value.state.stage : '';
}
