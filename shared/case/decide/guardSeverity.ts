import type { CaseState } from '../fold/caseState.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { Refusal } from './refusal.ts';

type ChangeSeverity = Extract<CaseCommand, { readonly type: 'change-severity' }>;

/** Severity 1 needs a contact who can be reached at all times, whenever it is set (policy §5). */
export function guardSeverity({ severity, reachable }: ChangeSeverity, state: CaseState): Refusal | null {
  if (severity === state.severity) return { kind: 'same-severity' };
  const isReachable = reachable ?? state.contactReachable === true;
  return severity === 1 && !isReachable ? { kind: 'contact-not-reachable' } : null;
}
