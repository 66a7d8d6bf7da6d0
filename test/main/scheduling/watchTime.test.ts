import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT } from '../../../main/scheduling/alarm.ts';
import { joinDuties } from '../../../main/scheduling/duty.ts';
import { createJumpWatch } from '../../../main/scheduling/jumpWatch.ts';
import { watchTime } from '../../../main/scheduling/watchTime.ts';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { createHandClock } from './handClock.ts';

const NINE = Date.UTC(2026, 10, 20, 9);

function aWatch(...instants: number[]) {
  const clock = createHandClock(NINE);
  const done: string[] = [];
  let work = instants;
  const time = watchTime({
    now: clock.wall,
    jumped: createJumpWatch(clock.wall, clock.monotonic),
    after: clock.after,
    cases: {
      wake: () => work[0] ?? null,
      run: (now, occasion) => {
        done.push(occasion);
        work = work.filter((at) => at > now);
      },
    },
    others: joinDuties([]),
    onJump: () => undefined,
    onLooked: () => undefined,
    onFailure: (error) => {
      throw error;
    },
  });
  return { clock, done, time };
}

describe('why there is work now', () => {
  it('is the start for what waited, and then the time', () => {
    const { time, clock, done } = aWatch(NINE - HOUR, NINE + MINUTE);
    time.start();
    clock.pass(MINUTE);
    expect(done).toEqual(['start', 'time']);
  });

  it('is the time when nothing waited at the start', () => {
    const { time, clock, done } = aWatch(NINE + MINUTE);
    time.start();
    clock.pass(MINUTE);
    expect(done).toEqual(['time']);
  });

  it('is the sleep, whether the timer or the system tells first', () => {
    const { time, clock, done } = aWatch(NINE + HOUR, NINE + 3 * HOUR);
    time.start();
    time.suspended();
    clock.sleep(2 * HOUR);
    clock.pass(LONGEST_WAIT);
    time.awake();
    time.suspended();
    clock.sleep(2 * HOUR);
    time.awake();
    time.awake();
    expect(done).toEqual(['sleep', 'sleep']);
  });

  it('is a jump when somebody sets the clock', () => {
    const { time, clock, done } = aWatch(NINE + HOUR);
    time.start();
    clock.setWall(NINE + 2 * HOUR);
    clock.pass(LONGEST_WAIT);
    expect(done).toEqual(['jump']);
  });
});

describe('several duties', () => {
  it('wait for the earliest, and only what is due is done', () => {
    const done: string[] = [];
    const duties = joinDuties([
      { wake: () => NINE, run: () => done.push('counts') },
      { wake: () => NINE + HOUR, run: () => done.push('copy') },
      { wake: () => null, run: () => done.push('nothing') },
    ]);
    expect(duties.wake()).toBe(NINE);
    duties.run(NINE + MINUTE);
    expect(done).toEqual(['counts']);
  });
});
