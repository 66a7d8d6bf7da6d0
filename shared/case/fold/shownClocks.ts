import type { CaseClocks } from '../../clock/caseClock.ts';
import type { CaseState } from './caseState.ts';

/** Gives the clocks that a case shows by itself: an RCA that a follow-up carries is shown, counted and told there (policy §5). */
export function shownClocks({ clocks, followUp }: CaseState): CaseClocks {
  return followUp === null ? clocks : { ...clocks, rca: { kind: 'not-applicable' } };
}
