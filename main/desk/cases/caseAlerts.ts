import type { PlannedAlert } from '../../../shared/alert/alertPlan.ts';
import { alertKey } from '../../../shared/alert/alertThreshold.ts';
import { type Instant, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { earliest } from '../../../shared/lang/earliest.ts';
import {
  type AlertKey,
  alertsOfCase,
  endAlert,
  insertAlert,
  releaseAlerts,
  reviveAlert,
} from '../../persistence/alertRows.ts';
import { beginWake, decidedUntil, setWake, wakeOf } from '../../persistence/wakes.ts';
import type { DeskCore } from '../deskCore.ts';
import type { PlannedCase } from '../making/planned.ts';

/**
 * How long after its instant a threshold of a case that is new to the log still counts as news. What is older belongs to
 * the past and raises no alarm: it is skipped, except that a clock that stands breached is told once, in a digest.
 */
const NEWS = 10 * MINUTE;

/** Decides the thresholds of a case that have come, and sets when it next matters. Runs in the caller's transaction. */
export function decideAlerts(core: DeskCore, planned: PlannedCase, now: Instant, isNew: boolean): void {
  const { case: number, plan } = planned;
  const since = newsSince(isNew ? null : decidedUntil(core.database, number), now);
  const alerts = isNew ? [] : alertsOfCase(core.database, number);
  withdraw(core, planned, { alerts, now });
  const remembered = new Set(alerts.map((alert) => alertKey(number, alert)));
  const isRemembered = (alert: PlannedAlert): boolean =>
    remembered.size > 0 && remembered.has(alertKey(number, alert));
  for (const alert of plan) {
    if (alert.at > now || isRemembered(alert)) continue;
    decideOne(core, number, alert, since, now);
  }
  if (isNew) beginWake(core.database, number, nextAfter(plan, now), now);
  else setWake(core.database, number, nextAfter(plan, now), now);
}

/**
 * From when a threshold counts as news. Decided until now or later means that the clock was set back, or stands: what
 * follows from a change made now must not pass for old. What was alerted before is remembered and is not told again.
 */
function newsSince(decided: Instant | null, now: Instant): Instant {
  return decided === null || decided >= now ? now - NEWS : decided;
}

function decideOne(
  core: DeskCore,
  caseNumber: string,
  planned: PlannedAlert,
  since: Instant,
  now: Instant,
): void {
  const past = planned.at <= since;
  if (past && !isBreach(planned)) return;
  const repeatMs = past ? null : (planned.repeatEveryMs ?? null);
  insertAlert(core.database, { ...planned, case: caseNumber, past, repeatMs }, now);
}

/** Sets when a case next matters, as it was before the projection was dropped: decides nothing. */
export function restoreWake(core: DeskCore, { case: number, plan }: PlannedCase): void {
  const there = wakeOf(core.database, number);
  const until = there?.decided_until ?? core.now();
  const at = nextAfter(plan, until);
  if (there === undefined) beginWake(core.database, number, at, until);
  else if (there.at !== at) setWake(core.database, number, at, until);
}

/** An alert stands as long as the plan has it; one that an undo brings back stands again. */
function withdraw(
  core: DeskCore,
  { case: number, severity, plan }: PlannedCase,
  { alerts, now }: { readonly alerts: ReadonlyArray<AlertKey>; readonly now: Instant },
): void {
  if (alerts.length === 0) return;
  const planned = new Set(plan.map((alert) => alertKey(number, alert)));
  for (const alert of alerts) {
    const stands = planned.has(alertKey(number, alert));
    if (!stands && alert.ended_at === null) endAlert(core.database, alert.id, now);
    if (stands && alert.ended_at !== null) reviveAlert(core.database, alert.id, now);
  }
  if (severity === 1) releaseAlerts(core.database, number);
}

/** An RCA that is due is told at its due instant; the other deadlines when they are late. */
function isBreach({ threshold }: PlannedAlert): boolean {
  return threshold === 'breach' || threshold === 'due';
}

function nextAfter(plan: ReadonlyArray<PlannedAlert>, now: Instant): Instant | null {
  return earliest(plan.map(({ at }) => (at > now ? at : null)));
}
