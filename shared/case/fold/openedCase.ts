import type { ClockName } from '../../clock/caseClock.ts';
import { awaitedRca, startRca } from '../../clock/rcaClock.ts';
import type { ClockMoment, TracedClock } from '../../clock/tracedClock.ts';
import { absentClock, startClock } from '../../clock/tracedClock.ts';
import type { CaseTerms } from '../../policy/caseTerms.ts';
import type { Opened } from '../events/caseEvent.ts';
import { OPENED } from '../events/life.ts';
import type { CaseState } from './caseState.ts';
import { clockMoment, withTraced } from './evolveClocks.ts';
import { plainIntake } from './plainIntake.ts';
import { NO_RULES } from './timeRules.ts';

/** Gives the state of a case right after its opening (policy §5). */
export function openedCase(opening: Opened, terms: CaseTerms): CaseState {
  const { clocks, runs } = withTraced(firstClocks(opening, terms));
  return {
    case: opening.case,
    opening: plainIntake(opening),
    stage: OPENED.stage,
    functionRestored: OPENED.functionRestored,
    severity: opening.severity,
    priority: opening.priority,
    owner: null,
    respondedAt: null,
    awaitingSince: null,
    noticeAt: null,
    proposedAt: null,
    resolvedSeverity: null,
    closedAt: null,
    reopenings: 0,
    escalation: null,
    statusUpdateAt: null,
    rcaCompleteAt: null,
    rcaDocument: null,
    hasAnalysis: false,
    followUp: null,
    opens: [],
    discussionAskedAt: null,
    meetingAt: null,
    ladder: { 1: null, 2: null, 3: null },
    askedSeverity: plainIntake(opening).asked ?? null,
    contactReachable: null,
    nextStep: null,
    setAside: [],
    clocks,
    runs,
    rules: NO_RULES,
    timeToRestoreMs: null,
    restoredAt: null,
    lastAt: opening.at,
    version: 1,
  };
}

/** A follow-up case carries the RCA clock of the case it follows, from its own opening on, and no other (policy §5). */
function firstClocks(opening: Opened, terms: CaseTerms): Readonly<Record<ClockName, TracedClock>> {
  const { at, severity, follows, followsSeverity = 1 } = opening;
  const moment = (name: ClockName): ClockMoment =>
    clockMoment(name, { at, severity, stage: OPENED.stage }, terms);
  if (follows === undefined) {
    return {
      response: startClock(moment('response'), 'opened'),
      restoration: startClock(moment('restoration'), 'opened'),
      rca: awaitedRca(moment('rca')),
    };
  }
  const none = absentClock(severity);
  const rca = startRca({ ...moment('rca'), severity: followsSeverity }, null);
  return { response: none, restoration: none, rca };
}
