import type { Instant, Milliseconds } from '../calendar/instant/instant.ts';
import { formatInstant } from '../calendar/instant/isoInstant.ts';
import type { CaseState } from '../case/fold/caseState.ts';
import type { CaseClock, Objective } from '../clock/caseClock.ts';
import type { LegState } from '../clock/readClock.ts';
import { readClock } from '../clock/readClock.ts';
import type { CaseStage } from '../policy/caseStage.ts';
import type { CaseTerms } from '../policy/caseTerms.ts';
import type { Priority, Severity } from '../policy/severity.ts';

/** A clock as the command `clocks` prints it; instants are UTC with milliseconds. */
export type PrintedClock =
  | { readonly state: 'not-applicable' | 'not-started' }
  | {
      readonly kind: Objective;
      readonly state: LegState;
      readonly start: string;
      readonly due: string | null;
      readonly stopped?: string;
      readonly targetMs: Milliseconds;
      readonly elapsedMs: Milliseconds;
      readonly remainingMs: Milliseconds;
    };

/** The line of a case as a JSON value, its fields in the order of the interchange (policy §10). */
export interface ClockLine {
  readonly case: string;
  readonly state: CaseStage;
  readonly severity: Severity;
  readonly priority: Priority;
  readonly response: PrintedClock;
  readonly restoration: PrintedClock;
  readonly rca: PrintedClock;
  readonly rules: {
    readonly autoClose: string | null;
    readonly noticeDue: string | null;
    readonly closableFrom: string | null;
  };
}

/** What of a case its line tells. */
type ToldState = Pick<CaseState, 'case' | 'stage' | 'severity' | 'priority' | 'clocks' | 'rules'>;

/** Gives what the command `clocks` prints for a case at `now` (policy §10). */
export function clockLine(state: ToldState, now: Instant, terms: CaseTerms): ClockLine {
  const { clocks, rules } = state;
  return {
    case: state.case,
    state: state.stage,
    severity: state.severity,
    priority: state.priority,
    response: printClock(clocks.response, now, terms),
    restoration: printClock(clocks.restoration, now, terms),
    rca: printClock(clocks.rca, now, terms),
    rules: {
      autoClose: printInstant(rules.autoClose),
      noticeDue: printInstant(rules.noticeDue),
      closableFrom: printInstant(rules.closableFrom),
    },
  };
}

function printClock(clock: CaseClock, now: Instant, { calendar, edition }: CaseTerms): PrintedClock {
  const reading = readClock(clock, now, calendar, edition.warningFraction);
  if (reading.state === 'not-applicable' || reading.state === 'not-started') return { state: reading.state };
  return {
    kind: reading.kind,
    state: reading.state,
    start: formatInstant(reading.start),
    due: printInstant(reading.due),
    ...(reading.stopped === null ? {} : { stopped: formatInstant(reading.stopped) }),
    targetMs: reading.targetMs,
    elapsedMs: reading.elapsedMs,
    remainingMs: reading.remainingMs,
  };
}

function printInstant(t: Instant | null): string | null {
  return t === null ? null : formatInstant(t);
}
