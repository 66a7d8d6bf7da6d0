import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { Instant } from '../calendar/instant/instant.ts';
import type { LegClock } from '../clock/caseClock.ts';
import type { Edition } from '../policy/edition.ts';
import type { QueueRow } from './queueRow.ts';

/** What the policy asks for next, and by when. */
export type Step =
  | { readonly kind: 'respond'; readonly by: 'phone' | 'web'; readonly due: Instant; readonly late: boolean }
  | { readonly kind: 'restore'; readonly due: Instant | null; readonly late: boolean }
  | { readonly kind: 'escalate'; readonly before: Instant }
  | { readonly kind: 'propose-resolution' }
  | { readonly kind: 'give-notice'; readonly due: Instant; readonly late: boolean }
  | { readonly kind: 'wait-for-customer'; readonly closableFrom: Instant }
  | { readonly kind: 'close'; readonly since: Instant }
  | { readonly kind: 'closes-itself'; readonly at: Instant }
  | { readonly kind: 'deliver-rca'; readonly due: Instant; readonly late: boolean }
  /** It closes by itself at `closing`, or should have, and may not without a complete RCA. */
  | { readonly kind: 'complete-rca'; readonly closing: Instant; readonly late: boolean }
  /** The same without a status update. */
  | { readonly kind: 'update-status'; readonly closing: Instant; readonly late: boolean }
  | { readonly kind: 'none' };

export interface NextStep {
  /** What a note named as the next step; it comes first, the policy's step says by when. */
  readonly text: string | null;
  readonly step: Step;
  /** When the office opens, if the step waits for that; null while it is open or the clock runs around the clock. */
  readonly opensAt: Instant | null;
}

/** Gives the next step of a case (policy §4, §5): answer, restore, escalate in time, propose, warn, close, deliver the RCA. */
export function nextStep(
  row: QueueRow,
  edition: Edition,
  now: Instant,
  calendar: BusinessCalendar,
): NextStep {
  const { step, clock } = stepOf(row, edition, now);
  const waits = clock?.hours === 'business' && !calendar.isOpen(now);
  return { text: row.nextStep, step, opensAt: waits ? calendar.nextOpen(now) : null };
}

/** A step, and the clock that it would stop. */
interface Found {
  readonly step: Step;
  readonly clock?: LegClock;
}

function stepOf(row: QueueRow, edition: Edition, now: Instant): Found {
  const { response } = row.clocks;
  if (response.kind === 'leg' && response.due !== null && response.stopped === null) {
    const { respondBy } = edition.severities[row.severity];
    const late = now > response.due;
    return { step: { kind: 'respond', by: respondBy, due: response.due, late }, clock: response };
  }
  switch (row.stage) {
    case 'awaiting-customer':
      return { step: silenceStep(row, now) };
    case 'resolution-proposed':
      return analysisStep(row, edition, now) ?? { step: closingStep(row) };
    case 'closed':
      return analysisStep(row, edition, now) ?? { step: { kind: 'none' } };
    default:
      return (
        restorationStep(row, now) ??
        analysisStep(row, edition, now) ?? { step: { kind: 'propose-resolution' } }
      );
  }
}

function restorationStep(row: QueueRow, now: Instant): Found | null {
  const { restoration } = row.clocks;
  if (restoration.kind !== 'leg' || restoration.stopped !== null) return null;
  const { due, warnAt, objective } = restoration;
  const late = due !== null && now > due;
  // A mean may be passed by one case: only a deadline at risk asks for more hands, and only once.
  const isAtRisk = objective === 'deadline' && warnAt !== null && now >= warnAt;
  if (due !== null && isAtRisk && !late && row.escalation === null) {
    return { step: { kind: 'escalate', before: due }, clock: restoration };
  }
  return { step: { kind: 'restore', due, late }, clock: restoration };
}

function analysisStep(row: QueueRow, edition: Edition, now: Instant): Found | null {
  const blocked = blockedStep(row, edition, now);
  if (blocked !== null) return { step: blocked };
  const { rca } = row.clocks;
  if (rca.kind !== 'leg' || rca.due === null || rca.stopped !== null) return null;
  return { step: { kind: 'deliver-rca', due: rca.due, late: now > rca.due }, clock: rca };
}

/** What keeps a case from closing by itself: that matters more than when the office opens. */
function blockedStep(row: QueueRow, edition: Edition, now: Instant): Step | null {
  const { stage, autoClose: closing, statusUpdated, rcaComplete, follows, followUp } = row;
  if (stage !== 'resolution-proposed' || closing === null) return null;
  const needs = needsAnalysis(row, edition);
  const late = now >= closing;
  if (needs && !statusUpdated) return { kind: 'update-status', closing, late };
  // Until then its own clock says by when, unless that runs elsewhere.
  const isOpen = !rcaComplete && (late || followUp !== null);
  return (needs || follows !== null) && isOpen ? { kind: 'complete-rca', closing, late } : null;
}

/** The severity of the resolution decides: a later one does not undo what the customer was promised. */
function needsAnalysis({ follows, severity, resolvedSeverity }: QueueRow, edition: Edition): boolean {
  return follows === null && edition.closure.rcaBeforeClosing.includes(resolvedSeverity ?? severity);
}

function silenceStep(row: QueueRow, now: Instant): Step {
  const { noticeDue, closableFrom } = row;
  if (noticeDue === null || closableFrom === null) return { kind: 'none' };
  if (!row.noticeGiven) return { kind: 'give-notice', due: noticeDue, late: now > noticeDue };
  return now < closableFrom
    ? { kind: 'wait-for-customer', closableFrom }
    : { kind: 'close', since: closableFrom };
}

function closingStep({ autoClose }: QueueRow): Step {
  return autoClose === null ? { kind: 'none' } : { kind: 'closes-itself', at: autoClose };
}
