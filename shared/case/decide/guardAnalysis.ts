import type { CaseState } from '../fold/caseState.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { Refusal } from './refusal.ts';

type DeliverRca = Extract<CaseCommand, { readonly type: 'deliver-rca' }>;

/** A complete RCA is a document with a date, talked through if the customer asked for that (policy §5). */
export function guardDelivery(
  command: DeliverRca,
  state: CaseState,
  linked: CaseState | null,
): Refusal | null {
  if (!command.complete) return null;
  if (command.document === undefined) return { kind: 'document-missing' };
  const both = [state, ...(linked === null ? [] : [linked])];
  const isAsked = both.some(
    ({ discussionAskedAt, meetingAt }) => discussionAskedAt !== null && meetingAt === null,
  );
  return isAsked && command.meetingAt === undefined ? { kind: 'meeting-missing' } : null;
}

/** Documents and discussions are about an analysis: the customer has seen one, or a case carries it (policy §5). */
export function guardAnalysisRequest(state: CaseState): Refusal | null {
  const { opening, hasAnalysis, statusUpdateAt, followUp } = state;
  const hasOne = hasAnalysis || statusUpdateAt !== null || followUp !== null || opening.follows !== undefined;
  return hasOne ? null : { kind: 'no-analysis-yet' };
}
