import type { Instant } from '../../calendar/instant/instant.ts';
import type { Organization } from '../../customer/organization.ts';
import type { Edition } from '../../policy/edition.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { Refusal } from './refusal.ts';

/** What the guards look at beside the case. */
export interface GuardContext {
  readonly now: Instant;
  edition(id: string): Edition | undefined;
  /** What care knows of a customer; undefined where it is not registered. */
  organization(customer: string): Organization | undefined;
}

/** What the guard of a closure asks of it. */
type ClosingContext = Pick<GuardContext, 'now' | 'edition'>;

/** Says why a case may not be closed; null when it may. The same holds for a person and for the clock (policy §5). */
export function guardClosing(state: CaseState, context: ClosingContext): Refusal | null {
  return guardAnalysis(state, context) ?? guardSilence(state, context);
}

/** A severity 1 case closes with a status update, the known cause in it, and a complete RCA; a follow-up with that RCA. */
function guardAnalysis(state: CaseState, context: ClosingContext): Refusal | null {
  const { opening, rcaCompleteAt, statusUpdateAt, followUp } = state;
  const severity = state.resolvedSeverity ?? state.severity;
  const incomplete: Refusal | null = rcaCompleteAt === null ? { kind: 'rca-incomplete', followUp } : null;
  if (opening.follows !== undefined) return incomplete;
  const edition = context.edition(opening.edition);
  if (edition === undefined) return { kind: 'unknown-edition', edition: opening.edition };
  if (!edition.closure.rcaBeforeClosing.includes(severity)) return null;
  return statusUpdateAt === null ? { kind: 'status-update-missing' } : incomplete;
}

/** A customer who does not answer is warned first, and has the whole time that the policy gives. */
function guardSilence(state: CaseState, context: ClosingContext): Refusal | null {
  if (state.stage !== 'awaiting-customer') return null;
  const { noticeAt, awaitingSince } = state;
  if (noticeAt === null || (awaitingSince !== null && noticeAt < awaitingSince)) {
    return { kind: 'notice-missing' };
  }
  const from = state.rules.closableFrom;
  return from !== null && context.now < from ? { kind: 'not-closable-yet', from } : null;
}
