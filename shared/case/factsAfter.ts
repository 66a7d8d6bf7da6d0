import type { Instant, Milliseconds } from '../calendar/instant.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { CaseState } from './caseState.ts';

type Facts = Partial<CaseState>;

/** Gives the facts of a case that an event changes, beside its stage and its clocks (policy §5). */
export function factsAfter(state: CaseState, event: CaseEvent): Facts {
  switch (event.type) {
    case 'severity-set':
      return { severity: event.severity };
    case 'priority-set':
      return { priority: event.priority };
    case 'owner-set':
      return { owner: event.owner };
    case 'contact-reachable':
      return { contactReachable: event.reachable };
    case 'status-update':
      return { statusUpdateAt: event.at };
    case 'closure-notice':
      return { noticeAt: event.at };
    case 'escalated':
      return { escalation: { level: event.level, reason: event.reason, at: event.at } };
    case 'rca-delivered':
      return event.complete ? { rcaCompleteAt: state.rcaCompleteAt ?? event.at } : {};
    case 'note':
      return event.nextStep === undefined ? {} : { nextStep: event.nextStep };
    default:
      return lifeFacts(state, event);
  }
}

/** Of the events that move a case along; whatever ends the waiting forgets since when it lasted. */
function lifeFacts(state: CaseState, event: CaseEvent): Facts {
  switch (event.type) {
    case 'responded':
      return { respondedAt: state.respondedAt ?? event.at };
    case 'awaiting-customer':
      return { awaitingSince: event.at, noticeAt: null };
    case 'customer-replied':
      return { awaitingSince: null };
    case 'restored':
      return { awaitingSince: null, ...restoration(state, event.at) };
    case 'resolution-proposed':
      return { awaitingSince: null, proposedAt: event.at, ...restoration(state, event.at) };
    case 'issue-reported':
      return { proposedAt: null };
    case 'closed':
      return { awaitingSince: null, closedAt: event.at, ...restoration(state, event.at) };
    case 'reopened': {
      const again = event.impact ? { restoredAt: null, timeToRestoreMs: null } : {};
      const reopenings = state.reopenings + 1;
      return { awaitingSince: null, proposedAt: null, closedAt: null, reopenings, ...again };
    }
    default:
      return {};
  }
}

/** A further restoration changes nothing. */
function restoration(state: CaseState, at: Instant): Facts {
  if (state.functionRestored) return {};
  return { restoredAt: at, timeToRestoreMs: impactMs(state, at) };
}

/** The time from the opening on in which the function was not restored, by the wall; null for a follow-up case. */
function impactMs({ opening, runs }: CaseState, until: Instant): Milliseconds | null {
  if (opening.follows !== undefined) return null;
  const { marks } = runs.restoration;
  return marks.reduce((sum, mark, i) => {
    const to = marks[i + 1]?.at ?? until;
    return mark.standing === 'stopped' ? sum : sum + (to - mark.at);
  }, 0);
}
