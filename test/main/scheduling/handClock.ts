/** A computer whose clocks and timers a test moves by hand. */
export interface HandClock {
  wall(): number;
  monotonic(): number;
  after(wait: number, run: () => void): () => void;
  /** Lets time pass, and runs what falls due, in order. */
  pass(ms: number): void;
  /** Sets the wall clock, as a person does: no time passes. */
  setWall(to: number): void;
  /** Sleeps: the wall clock goes on, the monotonic one and all timers stand still. */
  sleep(ms: number): void;
  readonly waiting: () => ReadonlyArray<number>;
}

interface Timer {
  readonly at: number;
  readonly wait: number;
  readonly run: () => void;
}

export function createHandClock(startWall: number): HandClock {
  let wall = startWall;
  let monotonic = 1000;
  const timers = new Set<Timer>();
  const nextBefore = (end: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  const moveTo = (at: number): void => {
    wall += at - monotonic;
    monotonic = at;
  };
  return {
    wall: () => wall,
    monotonic: () => monotonic,
    after: (wait, run) => {
      const timer = { at: monotonic + wait, wait, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: (ms) => {
      const end = monotonic + ms;
      for (let timer = nextBefore(end); timer !== undefined; timer = nextBefore(end)) {
        timers.delete(timer);
        moveTo(timer.at);
        timer.run();
      }
      moveTo(end);
    },
    setWall: (to) => {
      wall = to;
    },
    sleep: (ms) => {
      wall += ms;
    },
    waiting: () => [...timers].map(({ wait }) => wait),
  };
}
