import type { Instant } from '../../calendar/instant/instant.ts';
import type { ClockName } from '../../clock/caseClock.ts';
import { awaitedRca, changeRca, startRca } from '../../clock/rcaClock.ts';
import type { ClockMoment, TracedClock } from '../../clock/tracedClock.ts';
import { changeSeverity, resumeClock, standClock, stopClock } from '../../clock/tracedClock.ts';
import type { CaseStage } from '../../policy/caseStage.ts';
import type { CaseTerms } from '../../policy/caseTerms.ts';
import type { Severity } from '../../policy/severity.ts';
import type { CaseEvent, CaseEventType } from '../events/caseEvent.ts';
import type { CaseState } from './caseState.ts';

type Clocks = Pick<CaseState, 'clocks' | 'runs'>;

/** Whether an event of a type can change a clock. Most events of a long case cannot: its clocks are not laid anew. */
const CHANGES_CLOCKS: Readonly<Record<CaseEventType, boolean>> = {
  opened: true,
  responded: true,
  'severity-set': true,
  'priority-set': false,
  'awaiting-customer': true,
  'customer-replied': true,
  restored: true,
  'resolution-proposed': true,
  'issue-reported': true,
  closed: true,
  reopened: true,
  'status-update': false,
  'rca-delivered': true,
  escalated: false,
  'closure-notice': false,
  note: false,
  'owner-set': false,
  'contact-reachable': false,
  retracted: false,
  'set-aside': false,
  settled: false,
};

/** Gives the three clocks after an event, from the case before it and its life after it (policy §4). */
export function evolveClocks(
  before: CaseState,
  after: CaseState,
  event: CaseEvent,
  terms: CaseTerms,
): Clocks {
  if (!CHANGES_CLOCKS[event.type]) return { clocks: before.clocks, runs: before.runs };
  const now = { at: event.at, severity: after.severity, stage: after.stage };
  const change = { before: before.stage, after: after.stage, completeAt: after.rcaCompleteAt };
  const traced = (name: ClockName) => ({ clock: before.clocks[name], run: before.runs[name] });
  const moment = (name: ClockName) => clockMoment(name, now, terms);
  const rca = traced('rca');
  if (after.opening.follows !== undefined) {
    const { response, restoration } = { response: traced('response'), restoration: traced('restoration') };
    return withTraced({ response, restoration, rca: evolveCarriedRca(rca, after, event, moment('rca')) });
  }
  return withTraced({
    response: evolveResponse(traced('response'), event.type, moment('response')),
    restoration: evolveRestoration(traced('restoration'), before, after, moment('restoration')),
    rca: changeRca(rca, change, moment('rca')),
  });
}

/** Describes an event to a clock. */
export function clockMoment(
  name: ClockName,
  now: { readonly at: Instant; readonly severity: Severity; readonly stage: CaseStage },
  terms: CaseTerms,
): ClockMoment {
  const standing = terms.edition.pausingStages.includes(now.stage) ? 'paused' : 'running';
  return { name, at: now.at, severity: now.severity, standing, terms };
}

/** Puts the clocks and what they did side by side, as a state keeps them. */
export function withTraced({ response, restoration, rca }: Readonly<Record<ClockName, TracedClock>>): Clocks {
  return {
    clocks: { response: response.clock, restoration: restoration.clock, rca: rca.clock },
    runs: { response: response.run, restoration: restoration.run, rca: rca.run },
  };
}

/** The first response stops it for good; so does a closing without one, whatever is reopened later. */
function evolveResponse(traced: TracedClock, type: CaseEventType, moment: ClockMoment): TracedClock {
  if (type === 'responded' || type === 'closed') return stopClock(traced, moment);
  return changeSeverity(standClock(traced, moment), moment);
}

function evolveRestoration(
  traced: TracedClock,
  before: CaseState,
  after: CaseState,
  moment: ClockMoment,
): TracedClock {
  if (after.functionRestored) return stopClock(traced, moment);
  if (before.functionRestored) return resumeClock(traced, moment);
  return changeSeverity(standClock(traced, moment), moment);
}

/**
 * The RCA of another case runs until it is delivered. Closed without it, that case is in work again: the clock has not
 * started, and starts at its next resolution, with the severity that the case has then (policy §4).
 */
function evolveCarriedRca(
  traced: TracedClock,
  { opening, rcaCompleteAt, stage }: CaseState,
  event: CaseEvent,
  moment: ClockMoment,
): TracedClock {
  if (rcaCompleteAt !== null) return stopClock(traced, moment);
  const asked = event.type === 'reopened' ? event.followsSeverity : undefined;
  const severity = asked ?? opening.followsSeverity ?? 1;
  if (stage === 'closed') return awaitedRca({ ...moment, severity });
  const isTakenUp = traced.clock.kind === 'not-started';
  return isTakenUp ? startRca({ ...moment, severity }, null) : standClock(traced, moment);
}
