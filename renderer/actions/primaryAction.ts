import type { Step } from '../../shared/queue/nextStep.ts';
import type { ActionId } from './caseAction.ts';

const BY_STEP: Readonly<Record<Step['kind'], ActionId | null>> = {
  respond: 'respond',
  restore: 'restore',
  // What the policy asks for is help in time; what ends the clock is still the restoration.
  escalate: 'escalate',
  'propose-resolution': 'proposeResolution',
  'give-notice': 'closureNotice',
  'wait-for-customer': 'recordReply',
  close: 'close',
  'closes-itself': 'note',
  'deliver-rca': 'deliverRca',
  'complete-rca': 'deliverRca',
  'update-status': 'updateStatus',
  none: null,
};

/** Gives the action that does what the policy asks for next. */
export function primaryAction(step: Step): ActionId {
  return BY_STEP[step.kind] ?? 'note';
}
