import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../shared/calendar/instant/instant.ts';
import type { LegClock } from '../../../shared/clock/caseClock.ts';
import { at, happens, legsOf, opened, reading, stateOf } from '../case/newYorkWeek.ts';
import { someLife } from '../case/someLives.ts';

const dueOf = (clock: LegClock): number => clock.due ?? Number.NEGATIVE_INFINITY;

describe('a clock that is read (policy §4)', () => {
  it('says that its calendar is closed, and when it resumes', () => {
    expect(reading('restoration', 'Tue 18:00', [opened()])).toMatchObject({
      waiting: true,
      resumesAt: at('Wed 08:00'),
      elapsedMs: 7 * HOUR,
    });
  });

  it('does not wait while it is stopped, nor on round-the-clock hours', () => {
    const responded = [opened(), happens('Tue 10:30', { type: 'responded' })];
    expect(reading('response', 'Tue 18:00', responded)).toMatchObject({ waiting: false, resumesAt: null });
    expect(reading('restoration', 'Tue 23:00', [opened({ severity: 1 })]).waiting).toBe(false);
  });

  it('is late by the wall though nothing remains by open time', () => {
    const events = [opened({ severity: 4, at: at('Thu 17:00') })];
    expect(reading('response', 'Fri 17:00', events)).toMatchObject({ state: 'at-risk', remainingMs: 0 });
    expect(reading('response', 'Sat 12:00', events)).toMatchObject({ state: 'breached', remainingMs: 0 });
  });

  it('of a mean objective is over the mean past due, running or stopped, never breached', () => {
    const case1 = opened({ severity: 1, edition: 'means' });
    expect(reading('restoration', 'Tue 10:15', [case1]).state).toBe('at-risk');
    expect(reading('restoration', 'Tue 10:16', [case1]).state).toBe('over-mean');
    const late = [case1, happens('Tue 10:16', { type: 'restored' })];
    expect(reading('restoration', 'Tue 11:00', late).state).toBe('over-mean');
  });

  it('does not run backwards when now is before its start', () => {
    expect(reading('response', 'Mon 10:00', [opened()])).toMatchObject({ elapsedMs: 0, state: 'running' });
  });

  it('has instants and a target that do not depend on when it is looked at', () => {
    const delays = fc.array(fc.integer({ min: 0, max: 60 * DAY }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(someLife, delays, (events, later) => {
        const state = stateOf(events);
        for (const { clock, read } of legsOf(state)) {
          const fixed = {
            start: clock.start,
            due: clock.due,
            stopped: clock.stopped,
            targetMs: clock.targetMs,
          };
          for (const ms of later) expect(read(state.lastAt + ms)).toMatchObject(fixed);
        }
      }),
    );
  });

  it('has elapsed and remaining that sum to the target, and grow with open time only while it runs', () => {
    fc.assert(
      fc.property(someLife, fc.integer({ min: 0, max: 60 * DAY }), (events, ms) => {
        const state = stateOf(events);
        for (const { clock, read } of legsOf(state)) {
          const [first, later] = [read(state.lastAt), read(state.lastAt + ms)];
          expect(later.elapsedMs + later.remainingMs).toBe(clock.targetMs);
          if (clock.stopped !== null) expect(later).toEqual(first);
          else expect(later.elapsedMs).toBeGreaterThanOrEqual(first.elapsedMs);
        }
      }),
    );
  });

  it('has used up its target at its due instant, and is late a millisecond after it', () => {
    fc.assert(
      fc.property(someLife, (events) => {
        const state = stateOf(events);
        const ahead = legsOf(state).filter(
          ({ clock }) => clock.stopped === null && dueOf(clock) >= state.lastAt,
        );
        for (const { clock, read } of ahead) {
          const late = clock.objective === 'mean' ? 'over-mean' : 'breached';
          expect(read(dueOf(clock))).toMatchObject({ state: 'at-risk', remainingMs: 0, fraction: 1 });
          expect(read(dueOf(clock) + 1).state).toBe(late);
        }
      }),
    );
  });

  it('turns at risk exactly at the instant that the clock tells beforehand', () => {
    fc.assert(
      fc.property(someLife, (events) => {
        const state = stateOf(events);
        for (const { clock, read } of legsOf(state)) {
          if (clock.warnAt === null || clock.warnAt <= state.lastAt) continue;
          const states = [read(clock.warnAt - 1).state, read(clock.warnAt).state];
          expect(states).toEqual(['running', 'at-risk']);
        }
      }),
    );
  });
});
