import { describe, expect, it } from 'vitest';
import { createTick } from '../../../renderer/now/tick.ts';

/** A computer whose time passes only when the test says so. */
function givenComputer(start: number) {
  const computer = { time: start, hidden: false };
  let timers: { at: number; then: () => void }[] = [];
  const tick = createTick({
    wallClock: () => computer.time,
    isHidden: () => computer.hidden,
    wait: (ms, then) => {
      const timer = { at: computer.time + ms, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  const pass = (ms: number): void => {
    const end = computer.time + ms;
    for (;;) {
      const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      timers = timers.filter((timer) => timer !== due);
      computer.time = due.at;
      due.then();
    }
    computer.time = end;
  };
  return { computer, tick, pass, timers: () => timers.length };
}

describe('the tick of the window', () => {
  it('beats once a second, just after the second turns', () => {
    const { tick, pass } = givenComputer(10_400);
    const beats: number[] = [];
    tick.subscribe(() => beats.push(tick.now()));
    pass(3_000);
    expect(beats).toEqual([11_001, 12_001, 13_001]);
  });

  it('is one timer, however many listen, and none when nobody does', () => {
    const { tick, timers } = givenComputer(0);
    const undo = [tick.subscribe(() => undefined), tick.subscribe(() => undefined)];
    expect(timers()).toBe(1);
    for (const stop of undo) stop();
    expect(timers()).toBe(0);
  });

  it('rests while the window is hidden, and catches up when it shows', () => {
    const { computer, tick, pass } = givenComputer(0);
    const beats: number[] = [];
    tick.subscribe(() => beats.push(tick.now()));
    computer.hidden = true;
    pass(60_000);
    expect(beats.length).toBeLessThanOrEqual(1);
    computer.hidden = false;
    tick.catchUp();
    expect(beats.at(-1)).toBe(60_000);
    pass(1_001);
    expect(beats.at(-1)).toBe(61_001);
  });

  it('shows the app its own now, on its own seconds', () => {
    const { tick, pass } = givenComputer(0);
    tick.setOffset(500_250);
    expect(tick.now()).toBe(500_250);
    const beats: number[] = [];
    tick.subscribe(() => beats.push(tick.now()));
    pass(2_000);
    expect(beats).toEqual([501_001, 502_001]);
  });
});
