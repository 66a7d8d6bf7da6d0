import type { Occasion } from '../../shared/alert/alertDigest.ts';
import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { earliest } from '../../shared/lang/earliest.ts';
import { type Alarm, createAlarm } from './alarm.ts';
import type { Duty } from './duty.ts';

export interface TimeParts {
  readonly now: () => Instant;
  readonly jumped: () => Milliseconds;
  readonly after: (wait: Milliseconds, run: () => void) => () => void;
  /** The work of cases. `occasion` says why it is late, for the words of a digest. */
  readonly cases: { wake(): Instant | null; run(now: Instant, occasion: Occasion): void };
  /** Other work that waits for an instant. */
  readonly others: Duty;
  readonly onJump: () => void;
  /** Called at the end of each look, at least once a minute. */
  readonly onLooked: () => void;
  /** Hears of due work that threw; it is tried again. */
  readonly onFailure: (error: unknown) => void;
}

export interface TimeWatch extends Pick<Alarm, 'rearm' | 'stop'> {
  suspended(): void;
  awake(): void;
  start(): void;
}

/** Puts the one timer to its work, and remembers what held it up: the start, a sleep, a clock that was set. */
export function watchTime(parts: TimeParts): TimeWatch {
  let occasion: Occasion = 'start';
  let asleep = false;
  const alarm = createAlarm({
    now: parts.now,
    jumped: parts.jumped,
    after: parts.after,
    wake: () => earliest([parts.cases.wake(), parts.others.wake()]),
    ring: (now) => {
      const wake = parts.cases.wake();
      if (wake !== null && wake <= now) parts.cases.run(now, occasion);
      parts.others.run(now);
    },
    onFailure: parts.onFailure,
    onJump: () => {
      // The monotonic clock may stand still in a sleep: then waking looks like a jump, and may be noticed first.
      occasion = asleep || occasion === 'sleep' ? 'sleep' : 'jump';
      parts.onJump();
    },
    onLooked: () => {
      occasion = 'time';
      parts.onLooked();
    },
  });
  return {
    rearm: alarm.rearm,
    stop: alarm.stop,
    // The first look comes after the start: the window is there first, and work that fails does not keep the app from starting.
    start: alarm.start,
    suspended: () => {
      asleep = true;
    },
    awake: () => {
      if (asleep) occasion = 'sleep';
      asleep = false;
      alarm.check();
    },
  };
}
