import type { CaseTerms } from '../../policy/caseTerms.ts';
import type { CaseState } from './caseState.ts';

type Rules = CaseState['rules'];

export const NO_RULES: Rules = { autoClose: null, noticeDue: null, closableFrom: null };

/** Gives the instants at which the rules of a stage act, or ask a person to (policy §5, §10). */
export function rulesOf(state: CaseState, { edition, calendar }: CaseTerms): Rules {
  const { closure, businessDayMs } = edition;
  if (state.stage === 'resolution-proposed' && state.proposedAt !== null) {
    const autoClose = calendar.endOfNthBusinessDay(state.proposedAt, closure.proposedBusinessDays);
    return { ...NO_RULES, autoClose };
  }
  if (state.stage !== 'awaiting-customer' || state.awaitingSince === null) return NO_RULES;
  const noticeAfter = Math.max(0, closure.awaitingBusinessDays - closure.noticeBusinessDaysBefore);
  return {
    autoClose: null,
    noticeDue: calendar.add(state.awaitingSince, noticeAfter * businessDayMs),
    closableFrom: calendar.add(state.awaitingSince, closure.awaitingBusinessDays * businessDayMs),
  };
}
