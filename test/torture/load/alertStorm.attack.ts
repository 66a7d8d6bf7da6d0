import { expect } from 'vitest';
import type { DueAlert } from '../../../main/desk/desk.ts';
import { createAlertNotices } from '../../../main/notifications/alertNotices.ts';
import { DAY, SECOND } from '../../../shared/calendar/instant/instant.ts';
import { incoming, openedLine } from '../../support/givenEvents.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';

const OPENED = '2026-03-06T21:44:00Z';

attack('an alert storm', { short: 1, long: 3 }, async ({ times, trial, worst, note }) => {
  for (let n = 0; n < times; n++) await trial(() => storm(5_000, worst));
  note('5000 cases whose thresholds come in one second');
});

/** So many cases become due in the same second, seen by ticks of that second: one digest, and nothing doubled. */
function storm(count: number, worst: (what: string, measured: number) => void): void {
  const { desk, clock } = openTestDesk({ profile: temporaryProfile() });
  const cases = Array.from({ length: count }, (_, n) => openedLine({ case: `S-${n}`, at: OPENED }));
  expect(desk.appendEvents(cases.map(incoming), { source: 'import' }).ok).toBe(true);
  clock.pass(40 * DAY);
  const digests: ReadonlyArray<DueAlert>[] = [];
  const mark = (alerts: ReadonlyArray<DueAlert>): void => {
    digests.push(alerts);
    desk.markShown(
      alerts.map(({ id }) => id),
      clock(),
    );
  };
  const board = { show: mark, takeDown: () => undefined };
  const notices = createAlertNotices({ board, monotonic: clock, after: () => () => undefined });
  const begun = performance.now();
  notices.offer(desk.takeDueAlerts(clock(), null), 'time');
  worst('worst ms to decide and show', performance.now() - begun);
  clock.pass(SECOND);
  notices.offer(desk.takeDueAlerts(clock(), null), 'time');
  expect(digests).toHaveLength(1);
  expect(new Set(digests[0]?.map((alert) => alert.case)).size).toBe(count);
  const asked = performance.now();
  expect(desk.alerts().alerts.length).toBeGreaterThan(0);
  worst('worst ms for the panel', performance.now() - asked);
  desk.close();
}
