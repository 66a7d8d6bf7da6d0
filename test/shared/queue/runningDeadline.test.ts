import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import type { LegClock } from '../../../shared/clock/caseClock.ts';
import { runningDeadline } from '../../../shared/queue/runningDeadline.ts';

const DUE = 100 * HOUR;
const leg: LegClock = {
  kind: 'leg',
  objective: 'deadline',
  hours: 'round-the-clock',
  start: 0,
  targetMs: DUE,
  bankedMs: 0,
  runningFrom: 0,
  due: DUE,
  warnAt: 75 * HOUR,
  stopped: null,
};

describe('a deadline that runs (policy §4)', () => {
  it('breaches soon from its warning on', () => {
    expect(runningDeadline(leg)).toEqual({ due: DUE, soonFrom: 75 * HOUR });
  });

  it('breaches soon in its last hour, though its warning comes later or never', () => {
    expect(runningDeadline({ ...leg, warnAt: DUE - 1 })?.soonFrom).toBe(DUE - HOUR);
    expect(runningDeadline({ ...leg, warnAt: null })?.soonFrom).toBe(DUE - HOUR);
  });
});

it.each([
  ['a mean, which is never breached', { ...leg, objective: 'mean' as const }],
  ['a stopped clock', { ...leg, stopped: DUE - 1 }],
  ['a paused clock', { ...leg, due: null, runningFrom: null }],
  ['a clock that has not started', { kind: 'not-started' as const }],
])('%s has no running deadline', (_what, clock) => {
  expect(runningDeadline(clock)).toBeNull();
});
