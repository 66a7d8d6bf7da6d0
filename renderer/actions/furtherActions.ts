import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { ActionId } from './caseAction.ts';

/** The actions behind More, in the order of a case's life. */
const FURTHER_ACTIONS: ReadonlyArray<ActionId> = [
  'restoreWorkaround',
  'nextStep',
  'awaitCustomer',
  'recordReply',
  'closureNotice',
  'reportIssue',
  'updateStatus',
  'deliverInitialRca',
  'deliverRca',
  'requestDocuments',
  'requestDiscussion',
  'changePriority',
  'markReachable',
  'markUnreachable',
  'close',
  'reopenImpact',
  'reopen',
];

/** The steps that are about a root cause analysis. */
const ABOUT_RCA: ReadonlySet<ActionId> = new Set([
  'deliverInitialRca',
  'deliverRca',
  'requestDocuments',
  'requestDiscussion',
]);

/** A follow-up has neither a function to restore nor an outage to explain. */
const NOT_OF_FOLLOW_UPS: ReadonlySet<ActionId> = new Set(['restore', 'restoreWorkaround', 'updateStatus']);

/** False for an action that can never be about this case: then it is not offered at all. */
export function makesSense(id: ActionId, row: QueueRow, edition: Edition): boolean {
  if (row.follows !== null) return !NOT_OF_FOLLOW_UPS.has(id);
  const hasClock = row.followUp !== null || row.clocks.rca.kind !== 'not-applicable';
  const hasAnalysis = hasClock || row.rcaComplete || edition.severities[row.severity].rca !== null;
  return hasAnalysis || !ABOUT_RCA.has(id);
}

/** Gives the actions behind More that make sense for a case. */
export function furtherActions(
  { row, state: { contactReachable } }: Pick<CaseDetail, 'row' | 'state'>,
  edition: Edition,
): ReadonlyArray<ActionId> {
  const known: ActionId = contactReachable === true ? 'markReachable' : 'markUnreachable';
  return FURTHER_ACTIONS.filter(
    (id) => (contactReachable === null || id !== known) && makesSense(id, row, edition),
  );
}
