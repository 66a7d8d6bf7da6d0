import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { ClockName } from '../../../shared/clock/caseClock.ts';
import { targetMs } from '../../../shared/clock/clockTarget.ts';
import type { MeanSoFar, QueueCounts } from '../../../shared/ipc/queueChannels.ts';
import { earliest } from '../../../shared/lang/earliest.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import { SEVERITIES, type Severity } from '../../../shared/policy/severity.ts';
import type { Database } from '../sqlite.ts';

/** Cases whose running mean objective is past. */
export function countOverMean(database: Database, now: Instant): number {
  return count(database, 'SELECT count(*) AS count FROM case_row WHERE mean_due < ?', now);
}

/** The next deadline of an open case that is not late yet. */
export function nextDeadline(database: Database, now: Instant): QueueCounts['next'] {
  const found = (['response', 'restoration', 'rca'] as const).flatMap((clock) => {
    const first = firstDeadline(database, clock, now);
    return first === undefined ? [] : [first];
  });
  found.sort((a, b) => a.due - b.due || a.severity - b.severity);
  return found[0] ?? null;
}

/** When the next clock becomes urgent or late, by time alone. Late is past due, so that is one millisecond after it. */
export function nextChange(database: Database, now: Instant): Instant | null {
  const soon = ['response_soon', 'restoration_soon', 'rca_soon'].map((column) =>
    after(database, column, now),
  );
  const late = ['response_due', 'restoration_due', 'rca_due', 'mean_due'].map((column) => {
    const due = after(database, column, now - 1);
    return due === null ? null : due + 1;
  });
  return earliest([...soon, ...late]);
}

/** The rolling mean time to restore beside each mean objective of an edition (policy §2). */
export function meansOf(database: Database, edition: Edition, now: Instant): ReadonlyArray<MeanSoFar> {
  return SEVERITIES.flatMap((severity) => {
    const target = edition.severities[severity].restoration;
    if (target?.objective !== 'mean') return [];
    const { meanWindowDays } = edition;
    const sum = restorations(database, edition.id, severity, now - meanWindowDays * DAY, now);
    return [
      {
        edition: edition.id,
        severity,
        objectiveMs: targetMs(edition, target),
        meanMs: sum.count === 0 || sum.total === null ? null : Math.round(sum.total / sum.count),
        cases: sum.count,
        windowDays: meanWindowDays,
      },
    ];
  });
}

function restorations(
  database: Database,
  edition: string,
  severity: Severity,
  from: Instant,
  to: Instant,
): { count: number; total: number | null } {
  const sum = database.one<{ count: number; total: number | null }>(
    `SELECT count(*) AS count, sum(time_to_restore) AS total FROM case_row
     WHERE edition = ? AND severity = ? AND restored_at > ? AND restored_at <= ?`,
    edition,
    severity,
    from,
    to,
  );
  return sum ?? { count: 0, total: null };
}

function firstDeadline(
  database: Database,
  clock: ClockName,
  now: Instant,
): NonNullable<QueueCounts['next']> | undefined {
  const first = database.one<{ case: string; severity: Severity; due: Instant }>(
    `SELECT number AS "case", severity, ${clock}_due AS due FROM case_row INDEXED BY ${clock}_due
     WHERE ${clock}_due >= ? AND open = 1 ORDER BY ${clock}_due LIMIT 1`,
    now,
  );
  return first === undefined ? undefined : { ...first, clock };
}

function after(database: Database, column: string, instant: Instant): Instant | null {
  const found = database.one<{ at: Instant | null }>(
    `SELECT min(${column}) AS at FROM case_row WHERE ${column} > ?`,
    instant,
  );
  return found?.at ?? null;
}

function count(database: Database, sql: string, ...values: ReadonlyArray<number>): number {
  return database.one<{ count: number }>(sql, ...values)?.count ?? 0;
}
