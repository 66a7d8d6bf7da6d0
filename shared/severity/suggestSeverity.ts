import { assertNever } from '../lang/assertNever.ts';
import type { Priority, Severity } from '../policy/severity.ts';
import type { ImpactAnswers } from './impactAnswers.ts';

/** Why the base severity is what it is (policy §6). */
export type BaseReason =
  | 'question'
  | 'critical-lost'
  | 'critical-lost-workaround'
  | 'degraded'
  | 'noncritical'
  | 'trivial';

/** What the customer's priority did to the base (policy §6). */
export type Weighing =
  | { readonly kind: 'none' }
  | { readonly kind: 'raised' }
  | { readonly kind: 'lowered' }
  /** It would have been lowered; an inoperable critical function without a workaround never is. */
  | { readonly kind: 'held-at-critical' };

export interface SeveritySuggestion {
  readonly severity: Severity;
  readonly base: Severity;
  readonly because: BaseReason;
  readonly weighing: Weighing;
  readonly priority: Priority | null;
  /** There is a workaround: whatever the priority, it does not become severity 1. */
  readonly neverCritical: boolean;
}

const BASE: Readonly<Record<BaseReason, Severity>> = {
  question: 4,
  'critical-lost': 1,
  'critical-lost-workaround': 2,
  degraded: 2,
  noncritical: 3,
  trivial: 4,
};

/** How far from the base a priority must lie to move it. */
const STEPS = 2;

/** Suggests a severity by the impact, weighed by the customer's priority; null while the answers do not tell (policy §6). */
export function suggestSeverity(
  answers: ImpactAnswers,
  priority: Priority | null,
): SeveritySuggestion | null {
  const because = baseReason(answers);
  if (because === null) return null;
  const base = BASE[because];
  const weighing = weigh(base, because, priority);
  const neverCritical = answers.workaround === 'yes';
  return { severity: weighed(base, weighing), base, because, weighing, priority, neverCritical };
}

/** The gravest answer decides; an inoperable critical function waits for the answer about a workaround. */
function baseReason({
  critical,
  degraded,
  noncritical,
  workaround,
  question,
}: ImpactAnswers): BaseReason | null {
  if (critical === 'no') {
    if (workaround === undefined) return null;
    return workaround === 'yes' ? 'critical-lost-workaround' : 'critical-lost';
  }
  if (degraded === 'yes') return 'degraded';
  if (noncritical === 'yes') return 'noncritical';
  if (question === 'yes') return 'question';
  const isAnswered = critical === 'yes' && degraded === 'no' && noncritical === 'no';
  return isAnswered ? 'trivial' : null;
}

/** A raise never reaches severity 1: the lowest base that two steps can lie above is 3. */
function weigh(base: Severity, because: BaseReason, priority: Priority | null): Weighing {
  if (priority === null || Math.abs(priority - base) < STEPS) return { kind: 'none' };
  if (priority < base) return { kind: 'raised' };
  return { kind: because === 'critical-lost' ? 'held-at-critical' : 'lowered' };
}

function weighed(base: Severity, { kind }: Weighing): Severity {
  switch (kind) {
    case 'raised':
      return (base - 1) as Severity;
    case 'lowered':
      return (base + 1) as Severity;
    case 'none':
    case 'held-at-critical':
      return base;
    default:
      return assertNever(kind);
  }
}
