import type { Instant, Milliseconds } from '../../calendar/instant/instant.ts';
import { assertNever } from '../../lang/assertNever.ts';
import { readEventInstant } from '../../policy/eventInstant.ts';
import type { CaseEvent } from '../events/caseEvent.ts';
import type { CaseState } from './caseState.ts';

type Fields = Partial<CaseState>;
type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: T }>;

/** An event that moves a case along its life, or takes another back. */
type LifeEvent = EventOf<
  | 'opened'
  | 'responded'
  | 'awaiting-customer'
  | 'customer-replied'
  | 'restored'
  | 'resolution-proposed'
  | 'issue-reported'
  | 'closed'
  | 'reopened'
  | 'retracted'
>;

/** Gives the fields of a case that an event sets, beside its stage and its clocks (policy §5). */
export function fieldsAfter(state: CaseState, event: CaseEvent): Fields {
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
    case 'set-aside':
      return { setAside: [...state.setAside, event] };
    case 'settled':
      return { setAside: state.setAside.filter(({ id }) => id !== event.setAside) };
    default:
      return afterLifeEvent(state, event satisfies LifeEvent);
  }
}

/** A step of the ladder is the customer's urgency; a level without a step is the technical level that investigates (policy §7). */
function escalation({ ladder }: CaseState, { level, reason, at, step }: EventOf<'escalated'>): Fields {
  return step === undefined
    ? { escalation: { level, reason, at } }
    : { ladder: { ...ladder, [step]: ladder[step] ?? at } };
}

/** The first complete RCA stops the clock; a later document replaces the reference only. */
function delivery(state: CaseState, event: EventOf<'rca-delivered'>): Fields {
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

function noted(state: CaseState, { at, nextStep, request, opens }: EventOf<'note'>): Fields {
  return {
    ...(opens === undefined ? {} : { opens: [...state.opens, opens] }),
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(request === 'discussion' ? { discussionAskedAt: state.discussionAskedAt ?? at } : {}),
  };
}

/** An event that ends the wait for the customer clears the start of that wait. */
function afterLifeEvent(state: CaseState, event: LifeEvent): Fields {
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
    case 'opened':
    case 'retracted':
      return {};
    default:
      return assertNever(event);
  }
}

/** A restoration of a function that works already changes nothing. */
function restoration(state: CaseState, at: Instant): Fields {
  if (state.functionRestored) return {};
  return { restoredAt: at, timeToRestoreMs: impactMs(state, at) };
}

/** The time by the wall, from the opening on, in which the function was not restored; null for a follow-up case. */
function impactMs({ opening, runs }: CaseState, until: Instant): Milliseconds | null {
  if (opening.follows !== undefined) return null;
  const { marks } = runs.restoration;
  return marks.reduce((sum, mark, i) => {
    const to = marks[i + 1]?.at ?? until;
    return mark.standing === 'stopped' ? sum : sum + (to - mark.at);
  }, 0);
}
