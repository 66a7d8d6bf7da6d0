import type { Instant } from '../calendar/instant/instant.ts';
import { type CaseClock, CLOCK_NAMES, type ClockName } from '../clock/caseClock.ts';
import type { Severity } from '../policy/severity.ts';
import type { QueueRow } from './queueRow.ts';

/** What a rule of the policy does or asks at an instant (policy §5). */
export type RuleName = 'autoClose' | 'noticeDue' | 'closableFrom';

/** A deadline that stands elsewhere than before; null where there is none. */
export interface MovedDeadline {
  readonly case: string;
  readonly title: string;
  readonly severity: Severity;
  /** The customer's zone. */
  readonly zone: string;
  readonly clock: ClockName | RuleName;
  readonly before: Instant | null;
  readonly after: Instant | null;
}

/** What a case says of its deadlines. */
export type Deadlines = Pick<QueueRow, 'case' | 'title' | 'severity' | 'customer' | 'clocks' | RuleName>;

const RULES: ReadonlyArray<RuleName> = ['noticeDue', 'closableFrom', 'autoClose'];

/**
 * Gives the deadlines of one case that stand elsewhere after a change of rules or calendars than before it, clocks first.
 * One that was met or missed counts only if the change makes it the other of the two.
 */
export function movedDeadlines(before: Deadlines, after: Deadlines): ReadonlyArray<MovedDeadline> {
  const clocks = CLOCK_NAMES.filter((name) => !isSettledAlike(before.clocks[name], after.clocks[name]));
  const moved = [
    ...clocks.map((name) => [name, dueOf(before.clocks[name]), dueOf(after.clocks[name])] as const),
    ...RULES.map((name) => [name, before[name], after[name]] as const),
  ];
  const { case: number, title, severity, customer } = after;
  return moved
    .filter(([, was, is]) => was !== is)
    .map(([clock, was, is]) => ({
      case: number,
      title,
      severity,
      zone: customer.zone,
      clock,
      before: was,
      after: is,
    }));
}

function dueOf(clock: CaseClock): Instant | null {
  return clock.kind === 'leg' ? clock.due : null;
}

function isSettledAlike(before: CaseClock, after: CaseClock): boolean {
  const [was, is] = [isMet(before), isMet(after)];
  return was !== null && was === is;
}

/** Null for a clock that is not stopped. */
function isMet(clock: CaseClock): boolean | null {
  if (clock.kind !== 'leg' || clock.stopped === null || clock.due === null) return null;
  return clock.stopped <= clock.due;
}
