import type { Instant, Milliseconds } from '../../calendar/instant/instant.ts';
import { readEventInstant } from '../../policy/eventInstant.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import type { CaseState } from './caseState.ts';

type Facts = Partial<CaseState>;
type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: T }>;

/** Gives the facts of a case that an event changes, beside its stage and its clocks (policy §5). */
export function factsAfter(state: CaseState, event: CaseEvent): Facts {
  switch (event.type) {
    case 'severity-set':
      return { severity: event.severity, askedSeverity: event.asked ?? state.askedSeverity };
    case 'priority-set':
      return { priority: event.priority };
    case 'owner-set':
      return { owner: event.owner };
    case 'contact-reachable':
      return { contactReachable: event.reachable };
    case 'status-update':
      return { statusUpdateAt: event.at, hasAnalysis: true };
    case 'closure-notice':
      return { noticeAt: event.at };
    case 'escalated':
      return escalation(state, event);
    case 'rca-delivered':
      return delivery(state, event);
    case 'note':
      return noted(state, event);
    default:
      return lifeFacts(state, event);
  }
}

/** The ladder is the customer's urgency; the level is who investigates (policy §7). */
function escalation({ ladder }: CaseState, { level, reason, at, step }: EventOf<'escalated'>): Facts {
  return step === undefined
    ? { escalation: { level, reason, at } }
    : { ladder: { ...ladder, [step]: ladder[step] ?? at } };
}

/** The first complete RCA counts; a later document only replaces its name. */
function delivery(state: CaseState, event: EventOf<'rca-delivered'>): Facts {
  const { complete, document, documentDate = null, meetingAt } = event;
  const meeting = meetingAt === undefined ? undefined : readEventInstant(meetingAt);
  if (!complete) return { hasAnalysis: true };
  return {
    hasAnalysis: true,
    meetingAt: meeting ?? state.meetingAt,
    rcaCompleteAt: state.rcaCompleteAt ?? event.at,
    rcaDocument: document === undefined ? state.rcaDocument : { reference: document, date: documentDate },
  };
}

function noted(state: CaseState, { at, nextStep, request, opens }: EventOf<'note'>): Facts {
  return {
    ...(opens === undefined ? {} : { opens: [...state.opens, opens] }),
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(request === 'discussion' ? { discussionAskedAt: state.discussionAskedAt ?? at } : {}),
  };
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
      return {
        awaitingSince: null,
        resolvedSeverity: state.severity,
        proposedAt: event.at,
        followUp: event.followUp ?? state.followUp,
        ...restoration(state, event.at),
      };
    case 'issue-reported':
      return { proposedAt: null, resolvedSeverity: null, followUp: null };
    case 'closed':
      return {
        awaitingSince: null,
        resolvedSeverity: state.resolvedSeverity ?? state.severity,
        closedAt: event.at,
        followUp: event.followUp ?? state.followUp,
        ...restoration(state, event.at),
      };
    case 'reopened': {
      const again = event.impact ? { restoredAt: null, timeToRestoreMs: null } : {};
      const reopenings = state.reopenings + 1;
      const open = { proposedAt: null, resolvedSeverity: null, closedAt: null, followUp: null };
      return { awaitingSince: null, ...open, reopenings, ...again };
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
