import { describe, expect, it } from 'vitest';
import { createAlarm, LONGEST_WAIT, WAIT_AFTER_FAILURE } from '../../../main/scheduling/alarm.ts';
import { createJumpWatch } from '../../../main/scheduling/jumpWatch.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/calendar/instant/instant.ts';
import { createHandClock } from './handClock.ts';

const NINE = Date.UTC(2026, 10, 20, 9);

function noFailure(error: unknown): never {
  throw error;
}

function anAlarm(instants: number[]) {
  const clock = createHandClock(NINE);
  const rung: number[] = [];
  const jumps: number[] = [];
  let work = [...instants].sort((a, b) => a - b);
  const alarm = createAlarm({
    now: clock.wall,
    jumped: createJumpWatch(clock.wall, clock.monotonic),
    after: clock.after,
    wake: () => work[0] ?? null,
    ring: (now) => {
      rung.push(now);
      work = work.filter((at) => at > now);
    },
    onJump: (by) => jumps.push(by),
    onFailure: noFailure,
    onLooked: () => undefined,
  });
  const setWork = (next: number[]): void => {
    work = next;
  };
  return { clock, rung, jumps, alarm, setWork };
}

describe('the alarm', () => {
  it('rings at the instant, not before and once', () => {
    const { alarm, clock, rung } = anAlarm([NINE + MINUTE]);
    alarm.check();
    clock.pass(MINUTE - 1);
    expect(rung).toEqual([]);
    clock.pass(HOUR);
    expect(rung).toEqual([NINE + MINUTE]);
  });

  it('rings at once for what became due before the start', () => {
    const { alarm, rung } = anAlarm([NINE - HOUR]);
    alarm.check();
    expect(rung).toEqual([NINE]);
  });

  it('has one timer, however often it is armed, and never a long one', () => {
    const { alarm, clock } = anAlarm([NINE + 400 * HOUR]);
    alarm.check();
    alarm.rearm();
    alarm.check();
    expect(clock.waiting()).toEqual([LONGEST_WAIT]);
  });

  it('reaches an instant that is further away than a timer can count', () => {
    const { alarm, clock, rung } = anAlarm([NINE + 30 * 24 * HOUR]);
    alarm.check();
    clock.pass(31 * 24 * HOUR);
    expect(rung).toEqual([NINE + 30 * 24 * HOUR]);
  });

  it('moves when an earlier instant comes up', () => {
    const { alarm, clock, rung, setWork } = anAlarm([NINE + HOUR]);
    alarm.check();
    setWork([NINE + 5 * SECOND]);
    alarm.rearm();
    clock.pass(6 * SECOND);
    expect(rung).toEqual([NINE + 5 * SECOND]);
  });

  it('does no work while it is armed: a change is told in the middle of a command', () => {
    const { alarm, rung, clock, setWork } = anAlarm([]);
    alarm.check();
    setWork([NINE - 1]);
    alarm.rearm();
    expect(rung).toEqual([]);
    clock.pass(1);
    expect(rung).toHaveLength(1);
  });

  it('rings within seconds when the wall clock is set past an instant', () => {
    const { alarm, clock, rung, jumps } = anAlarm([NINE + HOUR]);
    alarm.check();
    clock.setWall(NINE + 2 * HOUR);
    clock.pass(LONGEST_WAIT);
    expect(rung).toEqual([NINE + 2 * HOUR + LONGEST_WAIT]);
    expect(jumps).toEqual([2 * HOUR]);
  });

  it('waits again when the wall clock is set back, and rings nothing twice', () => {
    const { alarm, clock, rung, jumps } = anAlarm([NINE + MINUTE, NINE + HOUR]);
    alarm.check();
    clock.pass(MINUTE);
    clock.setWall(NINE - HOUR);
    clock.pass(HOUR);
    expect(rung).toEqual([NINE + MINUTE]);
    expect(jumps).toEqual([-(HOUR + MINUTE)]);
    clock.pass(HOUR);
    expect(rung).toEqual([NINE + MINUTE, NINE + HOUR]);
  });

  it('does after a sleep what became due in it, however often it is told of the awakening', () => {
    const { alarm, clock, rung } = anAlarm([NINE + HOUR]);
    alarm.check();
    clock.sleep(3 * HOUR);
    alarm.check();
    alarm.check();
    expect(rung).toEqual([NINE + 3 * HOUR]);
  });

  it('does not spin on work that stays due', () => {
    const clock = createHandClock(NINE);
    let rung = 0;
    const alarm = createAlarm({
      now: clock.wall,
      jumped: () => 0,
      after: clock.after,
      wake: () => NINE,
      ring: () => rung++,
      onJump: () => undefined,
      onFailure: noFailure,
      onLooked: () => undefined,
    });
    alarm.check();
    clock.pass(MINUTE);
    expect(rung).toBe(1 + MINUTE / LONGEST_WAIT);
  });

  it('tries work that failed again after a while, without a spin', () => {
    const clock = createHandClock(NINE);
    const failures: unknown[] = [];
    let rung = 0;
    const alarm = createAlarm({
      now: clock.wall,
      jumped: () => 0,
      after: clock.after,
      wake: () => NINE,
      ring: () => {
        rung++;
        if (rung < 3) throw new Error('the disk is full');
      },
      onJump: () => undefined,
      onFailure: (error) => failures.push(error),
      onLooked: () => undefined,
    });
    alarm.check();
    expect(failures).toEqual([new Error('the disk is full')]);
    clock.pass(WAIT_AFTER_FAILURE - 1);
    expect(rung).toBe(1);
    clock.pass(1 + WAIT_AFTER_FAILURE);
    expect(rung).toBe(3);
    expect(failures).toHaveLength(2);
  });

  it('is silent once it is stopped', () => {
    const { alarm, clock, rung } = anAlarm([NINE + MINUTE]);
    alarm.check();
    alarm.stop();
    alarm.rearm();
    clock.pass(HOUR);
    expect(rung).toEqual([]);
    expect(clock.waiting()).toEqual([]);
  });
});
