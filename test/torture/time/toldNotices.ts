import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import type { NotificationServer } from '../../support/notificationServer.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

/** A threshold, as the person is told of it once: case, clock, threshold and due instant; and when that is. */
export interface Threshold {
  readonly key: string;
  readonly case: string;
  readonly at: Instant;
}

/** Every threshold of a profile up to an instant, as a clock that only runs forward passes one after the other. */
export function thresholdsOf(profile: string, from: Instant, until: Instant): ReadonlyArray<Threshold> {
  const copy = temporaryProfile();
  cpSync(profile, copy, { recursive: true });
  const { desk, clock } = openTestDesk({ profile: copy, at: from });
  const found = new Map<string, Threshold>();
  for (let at = desk.wake(); at !== null && at <= until; at = desk.wake()) {
    clock.set(Math.max(at, clock()));
    desk.dueWork(clock());
    const due = desk.takeDueAlerts(clock(), null);
    for (const alert of due) {
      const key = keyOf({ ...alert, case_id: alert.case });
      if (!found.has(key)) found.set(key, { key, case: alert.case, at: alert.at });
    }
    const ids = due.map(({ id }) => id);
    desk.markShown(ids, clock());
    desk.acknowledge(ids, clock());
  }
  desk.close();
  return [...found.values()];
}

/** What the file of a running or ended app remembers as told. */
export function rememberedAsTold(profile: string): string[] {
  const database = openDatabase(join(profile, 'cases.db'));
  try {
    return database
      .all<AlertKey>('SELECT case_id, clock, threshold, due FROM alert WHERE shown_at IS NOT NULL')
      .map(keyOf)
      .sort();
  } finally {
    database.close();
  }
}

interface AlertKey {
  readonly case_id: string;
  readonly clock: string;
  readonly threshold: string;
  readonly due: Instant;
}

function keyOf({ case_id, clock, threshold, due }: AlertKey): string {
  return `${case_id} ${clock} ${threshold} ${due}`;
}

/**
 * How many alerts the bus brought. A digest within ten seconds of others takes them down and counts them again, so that
 * what was taken down does not count; nor what says that it was told before, after a kill while the desktop was asked.
 */
export function toldOnBus({ shown, closed }: NotificationServer): number {
  return shown
    .filter(({ id, body }) => !closed.has(id) && !body.includes(english.alerts.again))
    .reduce((sum, { title }) => sum + Number(/(\d+) alerts?$/.exec(title)?.[1] ?? 1), 0);
}
