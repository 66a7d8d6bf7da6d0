import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { shownClocks } from '../../../shared/case/fold/shownClocks.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';

/** What the queue shows of a case, under the key of its business calendar. */
export function queueRowOf(state: CaseState, calendar: string): QueueRow {
  const { opening } = state;
  const { id, name, zone, city } = opening.customer;
  return {
    case: state.case,
    title: opening.title,
    severity: state.severity,
    priority: state.priority,
    stage: state.stage,
    customer: city === undefined ? { id, name, zone } : { id, name, zone, city },
    edition: opening.edition,
    calendar,
    owner: state.owner,
    openedAt: opening.at,
    channel: opening.channel ?? null,
    contact: opening.contact ?? null,
    clocks: shownClocks(state),
    follows: opening.follows ?? null,
    resolvedSeverity: state.resolvedSeverity,
    followUp: state.followUp,
    statusUpdated: state.statusUpdateAt !== null,
    rcaComplete: state.rcaCompleteAt !== null,
    contactLost: state.severity === 1 && state.stage !== 'closed' && state.contactReachable === false,
    escalation: state.escalation?.level ?? null,
    nextStep: state.nextStep,
    autoClose: state.rules.autoClose,
    noticeDue: state.rules.noticeDue,
    closableFrom: state.rules.closableFrom,
    noticeGiven: state.noticeAt !== null,
    version: state.version,
  };
}
