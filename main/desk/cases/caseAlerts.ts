import { alertPlan, type PlannedAlert } from '../../../shared/alert/alertPlan.ts';
import { alertKey } from '../../../shared/alert/alertThreshold.ts';
import { type Instant, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { earliest } from '../../../shared/lang/earliest.ts';
import {
  type AlertKey,
  alertsOfCase,
  endAlert,
  insertAlert,
  releaseAlerts,
  reviveAlert,
} from '../../persistence/alertRows.ts';
import { decidedUntil, setWake } from '../../persistence/wakes.ts';
import { type DeskCore, editionOf } from '../deskCore.ts';

/**
 * How long after its instant a threshold of a case that is new to the log still counts as news. What is older belongs to
 * the past and raises no alarm: it is skipped, except that a clock that stands breached is told once, in a digest.
 */
const NEWS = 10 * MINUTE;

/** A case and what it will be alerted of. */
export interface PlannedCase {
  readonly state: CaseState;
  readonly plan: ReadonlyArray<PlannedAlert>;
}

/** Decides the thresholds of a case that have come, and sets when it next matters. Runs in the caller's transaction. */
export function decideAlerts(
  core: DeskCore,
  { state, plan }: PlannedCase,
  now: Instant,
  isNew: boolean,
): void {
  const since = newsSince(isNew ? null : decidedUntil(core.database, state.case), now);
  const alerts = isNew ? [] : alertsOfCase(core.database, state.case);
  withdraw(core, state, plan, { alerts, now });
  const remembered = new Set(alerts.map((alert) => alertKey(state.case, alert)));
  for (const planned of plan) {
    if (planned.at > now || remembered.has(alertKey(state.case, planned))) continue;
    decideOne(core, state.case, planned, since, now);
  }
  setWake(core.database, state.case, nextAfter(plan, now), now);
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
export function restoreWake(core: DeskCore, { state, plan }: PlannedCase): void {
  const until = decidedUntil(core.database, state.case) ?? core.now();
  setWake(core.database, state.case, nextAfter(plan, until), until);
}

/** What a case will be alerted of, if nothing changes. */
export function planned(core: DeskCore, state: CaseState): PlannedCase {
  const edition = editionOf(core, state);
  const calendar = core.calendars.calendarOf(state.opening.customer, edition);
  return { state, plan: alertPlan(state, { edition, calendar, self: core.by() }) };
}

/** An alert stands as long as the plan has it; one that an undo brings back stands again. */
function withdraw(
  core: DeskCore,
  state: CaseState,
  plan: ReadonlyArray<PlannedAlert>,
  { alerts, now }: { readonly alerts: ReadonlyArray<AlertKey>; readonly now: Instant },
): void {
  if (alerts.length === 0) return;
  const planned = new Set(plan.map((alert) => alertKey(state.case, alert)));
  for (const alert of alerts) {
    const stands = planned.has(alertKey(state.case, alert));
    if (!stands && alert.ended_at === null) endAlert(core.database, alert.id, now);
    if (stands && alert.ended_at !== null) reviveAlert(core.database, alert.id, now);
  }
  if (state.severity === 1) releaseAlerts(core.database, state.case);
}

/** An RCA that is due is told at its due instant; the other deadlines when they are late. */
function isBreach({ threshold }: PlannedAlert): boolean {
  return threshold === 'breach' || threshold === 'due';
}

function nextAfter(plan: ReadonlyArray<PlannedAlert>, now: Instant): Instant | null {
  return earliest(plan.map(({ at }) => (at > now ? at : null)));
}
