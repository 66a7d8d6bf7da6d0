import type { Organization } from '../../customer/organization.ts';
import { missingParts } from '../../escalation/managementEmail.ts';
import type { CaseState } from '../fold/caseState.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { Refusal } from './refusal.ts';

type RaiseUrgency = Extract<CaseCommand, { readonly type: 'raise-urgency' }>;

/** The ladder is climbed in its order: the case, the account manager where there is one, the management (policy §7). */
export function guardLadder(
  command: RaiseUrgency,
  { ladder }: CaseState,
  organization: Organization | undefined,
): Refusal | null {
  const { step } = command;
  const hasManager = organization !== undefined && organization.tam !== null;
  if (step === 2 && !hasManager) return { kind: 'no-account-manager' };
  if (step > 1 && ladder[1] === null) return { kind: 'ladder-step-first', step: 1 };
  if (step === 3 && hasManager && ladder[2] === null) return { kind: 'ladder-step-first', step: 2 };
  // An e-mail may be written again; a request and a call to the account manager are notes from the second on.
  if (step !== 3 && ladder[step] !== null) return { kind: 'ladder-step-taken', step };
  return step === 3 ? guardEmail(command) : guardText(command);
}

function guardText({ text }: RaiseUrgency): Refusal | null {
  return text === undefined ? { kind: 'text-missing' } : null;
}

/** Its six parts are the minimum: one that is missing keeps it back, and is named. */
function guardEmail({ email }: RaiseUrgency): Refusal | null {
  if (email === undefined) return { kind: 'text-missing' };
  const missing = missingParts(email);
  return missing.length === 0 ? null : { kind: 'email-incomplete', missing };
}
