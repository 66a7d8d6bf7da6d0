import type { Instant } from '../calendar/instant/instant.ts';
import type { CaseState } from '../case/fold/caseState.ts';
import type { CaseClocks } from '../clock/caseClock.ts';
import { CLOCK_NAMES } from '../clock/caseClock.ts';
import { compareText } from '../lang/compareText.ts';
import type { Priority, Severity } from '../policy/severity.ts';
import type { QueueRow } from './queueRow.ts';

/** What places a case in the queue (policy §4), in the order in which it is compared. */
export interface QueueKey {
  readonly severity: Severity;
  readonly nextDue: Instant | null;
  readonly priority: Priority;
  readonly openedAt: Instant;
  /** Of `numberKey`. */
  readonly number: string;
}

/** Stands for the due instant of a case without a running clock: it sorts after every real one (policy §4). */
export const NO_DUE: Instant = Number.MAX_SAFE_INTEGER;

/** Gives the place of a case in the queue; only events move it, time does not. */
export function queueKey({ case: number, severity, priority, opening, clocks }: CaseState): QueueKey {
  return { severity, nextDue: nextDue(clocks), priority, openedAt: opening.at, number: numberKey(number) };
}

/** Gives the place of a row in the queue; the one that `queueKey` gives for its case. */
export function rowKey({ case: number, severity, priority, openedAt, clocks }: QueueRow): QueueKey {
  return { severity, nextDue: nextDue(clocks), priority, openedAt, number: numberKey(number) };
}

/** Negative when a comes before b, positive when after, 0 only for one case number (policy §4). */
export function compareCases(a: QueueKey, b: QueueKey): number {
  return (
    a.severity - b.severity ||
    compareDue(a.nextDue, b.nextDue) ||
    a.priority - b.priority ||
    a.openedAt - b.openedAt ||
    compareText(a.number, b.number)
  );
}

/** Gives the earliest due instant among the clocks that are not stopped, past ones included; null without any (policy §4). */
export function nextDue(clocks: CaseClocks): Instant | null {
  let earliest: Instant | null = null;
  for (const name of CLOCK_NAMES) {
    const clock = clocks[name];
    if (clock.kind !== 'leg' || clock.stopped !== null || clock.due === null) continue;
    if (earliest === null || clock.due < earliest) earliest = clock.due;
  }
  return earliest;
}

/**
 * Gives a text for each case number such that plain comparison compares runs of digits as numbers: C-9 before C-10
 * (policy §4). Numbers that differ in leading zeros only have texts that differ at the end.
 */
export function numberKey(caseNumber: string): string {
  const zeros: number[] = [];
  const key = caseNumber.replace(/\d+/g, (run) => {
    const digits = run.replace(/^0+(?=\d)/, '');
    zeros.push(run.length - digits.length);
    // The longer number is the larger: its length comes first, and the length of that.
    const length = String(digits.length);
    return `${length.length}${length}${digits}`;
  });
  return zeros.some((count) => count > 0) ? `${key}\u0001${zeros.join()}` : key;
}

/** A case with a due instant comes before one without. */
function compareDue(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
