import type { Instant } from '../calendar/instant/instant.ts';
import { LADDER_STEPS, type LadderStep } from './ladderStep.ts';

export type StepStanding =
  | { readonly kind: 'done'; readonly at: Instant }
  /** There is no Technical Account Manager to ask. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'current' }
  | { readonly kind: 'not-yet' };

export interface LadderRung {
  readonly step: LadderStep;
  readonly standing: StepStanding;
}

export interface UrgencyLadder {
  readonly rungs: ReadonlyArray<LadderRung>;
  /** The step that comes next; the third may be taken again. */
  readonly next: LadderStep;
}

/** How far the customer's urgency has been taken, and who is asked next (policy §7). */
export function urgencyLadder(
  taken: Readonly<Record<LadderStep, Instant | null>>,
  hasAccountManager: boolean,
): UrgencyLadder {
  const isSkipped = (step: LadderStep): boolean => step === 2 && taken[2] === null && !hasAccountManager;
  const next = LADDER_STEPS.find((step) => taken[step] === null && !isSkipped(step)) ?? 3;
  const standingOf = (step: LadderStep): StepStanding => {
    const at = taken[step];
    if (at !== null) return { kind: 'done', at };
    if (isSkipped(step)) return { kind: 'skipped' };
    return { kind: step === next ? 'current' : 'not-yet' };
  };
  return { rungs: LADDER_STEPS.map((step) => ({ step, standing: standingOf(step) })), next };
}
