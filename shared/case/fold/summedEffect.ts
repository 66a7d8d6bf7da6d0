import type { Instant } from '../../calendar/instant/instant.ts';
import { type CaseClock, CLOCK_NAMES, type ClockName } from '../../clock/caseClock.ts';
import type { ClockEffect } from './severityEffect.ts';

/** What a change of severity does to one clock of many cases: how many of them it touches in which way. */
export interface SummedEffect {
  readonly clock: ClockName;
  /** Due earlier or later than now. */
  readonly sooner: number;
  readonly later: number;
  /** With a due time where there was none, and without one where there was one. */
  readonly begins: number;
  readonly ends: number;
  /** Late by the change itself: not late as it stands. */
  readonly lateAtOnce: number;
}

type Count = Exclude<keyof SummedEffect, 'clock' | 'lateAtOnce'>;

/** Sums what a change of severity does to the clocks of many cases, clock by clock (policy §4). */
export function sumEffects(cases: ReadonlyArray<ReadonlyArray<ClockEffect>>): ReadonlyArray<SummedEffect> {
  return CLOCK_NAMES.map((clock) => {
    const sum = { sooner: 0, later: 0, begins: 0, ends: 0, lateAtOnce: 0 };
    for (const effect of cases.flatMap((effects) => effects.filter((one) => one.clock === clock))) {
      const change = changeOf(dueOf(effect.before), dueOf(effect.after));
      if (change !== null) sum[change] += 1;
      if (effect.late === 'at-once') sum.lateAtOnce += 1;
    }
    return { clock, ...sum };
  });
}

function changeOf(before: Instant | null, after: Instant | null): Count | null {
  if (before === after) return null;
  if (before === null) return 'begins';
  if (after === null) return 'ends';
  return after < before ? 'sooner' : 'later';
}

/** What is stopped is due no more. */
function dueOf(clock: CaseClock): Instant | null {
  return clock.kind === 'leg' && clock.stopped === null ? clock.due : null;
}
