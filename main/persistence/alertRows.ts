import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { Database } from './sqlite.ts';

/** An alert that was decided: remembered once for its case, clock, threshold and due instant (policy §8). */
export interface AlertRow {
  readonly id: number;
  readonly case_id: string;
  readonly clock: string;
  readonly threshold: string;
  readonly due: Instant;
  readonly at: Instant;
  readonly severity: number;
  readonly past: number;
  readonly repeat_ms: Milliseconds | null;
  readonly shown_at: Instant | null;
  readonly title: string;
}

export interface NewAlert {
  readonly case: string;
  readonly clock: string;
  readonly threshold: string;
  readonly due: Instant;
  readonly at: Instant;
  readonly severity: number;
  /** Its instant lay before the recording of the events that it follows from. */
  readonly past: boolean;
  readonly repeatMs: Milliseconds | null;
}

/** Remembers an alert and asks for it to be shown; one that is remembered already is left as it is. */
export function insertAlert(database: Database, alert: NewAlert, now: Instant): void {
  database.run(
    `INSERT INTO alert (case_id, clock, threshold, due, at, severity, decided_at, past, repeat_ms, show_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    alert.case,
    alert.clock,
    alert.threshold,
    alert.due,
    alert.at,
    alert.severity,
    now,
    alert.past ? 1 : 0,
    alert.repeatMs,
    now,
  );
}

export interface AlertKey {
  readonly id: number;
  readonly clock: string;
  readonly threshold: string;
  readonly due: Instant;
  readonly ended_at: Instant | null;
}

export function alertsOfCase(database: Database, caseNumber: string): ReadonlyArray<AlertKey> {
  return database.all('SELECT id, clock, threshold, due, ended_at FROM alert WHERE case_id = ?', caseNumber);
}

/** What it warned of is no longer so (the clock was stopped, or has another due instant): withdrawn, not forgotten. */
export function endAlert(database: Database, id: number, now: Instant): void {
  database.run('UPDATE alert SET ended_at = ?, show_at = NULL WHERE id = ?', now, id);
}

/** It is so again (an undo): it stands again, and is shown only if it never was. */
export function reviveAlert(database: Database, id: number, now: Instant): void {
  database.run(
    `UPDATE alert SET ended_at = NULL,
       show_at = CASE WHEN acknowledged_at IS NOT NULL THEN NULL
                      WHEN shown_at IS NULL THEN ? ELSE shown_at + repeat_ms END
     WHERE id = ?`,
    now,
    id,
  );
}

/** What is told of an alert, with its case. */
export const ALERT_ROW = `SELECT alert.id, alert.case_id, alert.clock, alert.threshold, alert.due, alert.at, case_row.severity,
  alert.past, alert.repeat_ms, alert.shown_at, case_row.title
  FROM alert JOIN case_row ON case_row.number = alert.case_id`;

/** Alerts that wait to be shown now; severities that are held back for quiet hours are left out. */
export function alertsToShow(database: Database, now: Instant): ReadonlyArray<AlertRow> {
  return database.all(
    `${ALERT_ROW} WHERE alert.show_at <= ?1 AND (alert.held_until IS NULL OR alert.held_until <= ?1 OR case_row.severity = 1)
     ORDER BY case_row.severity, alert.at, alert.id`,
    now,
  );
}

/** Holds what is less than critical until quiet hours end; null ends the hold at once. */
export function holdAlerts(database: Database, now: Instant, until: Instant | null): void {
  if (until === null) {
    database.run('UPDATE alert SET held_until = NULL WHERE held_until IS NOT NULL AND show_at IS NOT NULL');
    return;
  }
  database.run(
    `UPDATE alert SET held_until = ? WHERE show_at <= ?
     AND (SELECT severity FROM case_row WHERE number = alert.case_id) > 1`,
    until,
    now,
  );
}

/** It is being shown: until `markShown` it stays due, so that the next start shows what an end in between kept from a person. */
export function beginShowing(database: Database, id: number, now: Instant): void {
  database.run(
    `UPDATE alert SET shown_at = coalesce(shown_at, ?1), held_until = NULL, show_at = ?1
     WHERE id = ?2 AND acknowledged_at IS NULL AND ended_at IS NULL`,
    now,
    id,
  );
}

export function markShown(database: Database, id: number, now: Instant): void {
  database.run(
    `UPDATE alert SET shown_at = coalesce(shown_at, ?1), held_until = NULL,
       show_at = CASE WHEN acknowledged_at IS NULL AND ended_at IS NULL THEN ?1 + repeat_ms END
     WHERE id = ?2`,
    now,
    id,
  );
}

export function acknowledge(database: Database, id: number, now: Instant): void {
  database.run(
    'UPDATE alert SET acknowledged_at = coalesce(acknowledged_at, ?), show_at = NULL WHERE id = ?',
    now,
    id,
  );
}

/** Shows it again later; a critical one is not held. */
export function snooze(database: Database, id: number, until: Instant): void {
  database.run(
    `UPDATE alert SET snoozed_until = ?1, show_at = ?1 WHERE id = ?2 AND acknowledged_at IS NULL AND ended_at IS NULL
     AND (SELECT severity FROM case_row WHERE number = alert.case_id) > 1`,
    until,
    id,
  );
}

/**
 * The clock was set back: what was put off by a clock that was ahead is due again by the present one. Alerts that were
 * never shown are shown now, repeats after their interval, snoozes after `longestSnooze`; holds for quiet hours are set anew.
 */
export function pullBackShowings(database: Database, now: Instant, longestSnooze: Milliseconds): void {
  database.run('UPDATE alert SET held_until = NULL WHERE held_until > ?1 AND show_at IS NOT NULL', now);
  database.run(
    `UPDATE alert SET show_at = CASE WHEN snoozed_until = show_at THEN min(show_at, ?1 + ?2)
                                     WHEN shown_at IS NULL THEN ?1
                                     ELSE min(show_at, ?1 + coalesce(repeat_ms, 0)) END
     WHERE show_at > ?1`,
    now,
    longestSnooze,
  );
}

/** The first instant at which an alert wants to be shown; that of a case that cannot be read waits until it can. */
export function nextShowing(database: Database): Instant | null {
  const waiting = database.each<{ show_at: Instant; held_until: Instant | null }>(
    `SELECT show_at, held_until FROM alert WHERE show_at IS NOT NULL
     AND EXISTS (SELECT 1 FROM case_row WHERE number = alert.case_id) ORDER BY show_at`,
  );
  let first: Instant | null = null;
  for (const { show_at, held_until } of waiting) {
    // In order: what comes later cannot be shown before this one.
    if (first !== null && show_at >= first) break;
    first = Math.min(first ?? Number.POSITIVE_INFINITY, Math.max(show_at, held_until ?? show_at));
  }
  return first;
}

/** The case has become critical: quiet hours hold it no longer. */
export function releaseAlerts(database: Database, caseNumber: string): void {
  database.run(
    'UPDATE alert SET held_until = NULL WHERE case_id = ? AND held_until IS NOT NULL AND show_at IS NOT NULL',
    caseNumber,
  );
}
