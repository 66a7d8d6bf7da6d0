import type { ChangeCommand } from '../../case/decide/changeOf.ts';
import type { Refusal } from '../../case/decide/refusal.ts';

/** Commands that say what happened outside of the desk, or what somebody wrote: it happened, whatever the team did. */
const FACTS: ReadonlySet<string> = new Set<ChangeCommand['type']>([
  'respond',
  'restore',
  'await-customer',
  'record-reply',
  'note',
  'escalate',
  'update-status',
  'deliver-rca',
  'request-discussion',
  'give-closure-notice',
  'mark-reachable',
  'report-issue',
]);

/** True for a fact; an analysis is not the complete one without what makes it complete. */
export function isFact({ type }: ChangeCommand, refusal: Refusal | null): boolean {
  const isIncomplete = refusal?.kind === 'document-missing' || refusal?.kind === 'meeting-missing';
  return FACTS.has(type) && !isIncomplete;
}
