import { describe, expect, it } from 'vitest';
import type { AppendSource } from '../../../../main/desk/desk.ts';
import { DAY } from '../../../../shared/calendar/instant/instant.ts';
import { eventLine, incoming } from '../../../support/givenEvents.ts';
import { does, opensCase, openTestDesk } from '../../../support/memoryDesk.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

const WEDNESDAY_1700 = Date.parse('2026-03-11T21:00:00.000Z');

function proposes(desk: ReturnType<typeof openTestDesk>['desk'], severity: 1 | 3): string {
  const number = opensCase(desk, { severity });
  does(desk, { type: 'restore', case: number, workaround: false });
  does(desk, { type: 'propose-resolution', case: number });
  return number;
}

describe('a resolution that nobody contests', () => {
  it('closes the case at the end of the third business day, once, also when the program was off', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    const number = proposes(before.desk, 3);
    expect(before.desk.dueWork(WEDNESDAY_1700 - 1)).toEqual({ closed: [], blocked: [] });
    before.desk.close();
    const { desk, clock } = openTestDesk({ profile, at: WEDNESDAY_1700 + 5 * DAY });
    expect(desk.wake()).toBeLessThanOrEqual(WEDNESDAY_1700);
    expect(desk.dueWork(clock())).toEqual({ closed: [number], blocked: [] });
    expect(desk.dueWork(clock())).toEqual({ closed: [], blocked: [] });
    const read = desk.readCase(number);
    expect(read.ok && read.value.events.at(-1)).toMatchObject({
      recordedAt: clock(),
      event: { type: 'closed', at: WEDNESDAY_1700 },
    });
    expect(desk.undo()).toMatchObject({ ok: false });
    desk.close();
  });

  it('waits for a word about the clock when that reads weeks after all that is on record', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    const number = proposes(before.desk, 3);
    const last = before.clock();
    before.desk.close();
    const { desk, clock } = openTestDesk({ profile, at: last + 30 * DAY });
    const doubted = { now: clock(), last, cases: 1 };
    expect(desk.dueWork(clock())).toEqual({ closed: [], blocked: [], doubted });
    desk.trustClock(clock());
    expect(desk.dueWork(clock())).toEqual({ closed: [number], blocked: [] });
    desk.close();
  });

  it('stands again when a clock that was ahead has closed it, and is closed at its own time', () => {
    const { desk, clock } = openTestDesk();
    const number = proposes(desk, 3);
    clock.set(WEDNESDAY_1700 + 2 * DAY);
    expect(desk.dueWork(clock()).closed).toEqual([number]);
    clock.set(WEDNESDAY_1700 - DAY);
    desk.clockWasSet(clock());
    const read = desk.readCase(number);
    expect(read.ok && read.value.state).toMatchObject({ stage: 'resolution-proposed', closedAt: null });
    expect(desk.dueWork(clock()).closed).toEqual([]);
    clock.set(WEDNESDAY_1700);
    expect(desk.dueWork(clock()).closed).toEqual([number]);
    desk.clockWasSet(clock());
    expect(desk.dueWork(clock()).closed).toEqual([]);
    expect(desk.check().problems).toEqual([]);
  });

  it('does not close a case that needs an analysis first: that is said once and not forced', () => {
    const { desk, clock } = openTestDesk();
    const number = proposes(desk, 1);
    clock.set(WEDNESDAY_1700);
    expect(desk.dueWork(clock())).toEqual({
      closed: [],
      blocked: [{ case: number, severity: 1, reason: 'status-update-missing', at: WEDNESDAY_1700 }],
    });
    expect(desk.dueWork(clock())).toEqual({ closed: [], blocked: [] });
    const due = desk.takeDueAlerts(clock(), null);
    desk.markShown(
      due.map((alert) => alert.id),
      clock(),
    );
    const next = desk.wake();
    expect(next === null || next >= clock()).toBe(true);
    expect(desk.queueCounts().views['resolution-proposed']).toBe(1);
  });

  it('closes that case once the status update and the RCA are there', () => {
    const { desk, clock } = openTestDesk();
    const number = proposes(desk, 1);
    clock.set(WEDNESDAY_1700);
    desk.dueWork(clock());
    clock.pass(DAY);
    does(desk, {
      type: 'update-status',
      case: number,
      explanation: 'An outage.',
      initialRca: 'A full disk.',
    });
    expect(desk.dueWork(clock())).toEqual({ closed: [], blocked: [] });
    does(desk, { type: 'deliver-rca', case: number, complete: true, document: 'RCA-1' });
    expect(desk.wake()).toBeLessThanOrEqual(clock());
    expect(desk.dueWork(clock())).toEqual({ closed: [number], blocked: [] });
    const read = desk.readCase(number);
    expect(read.ok && read.value.events.at(-1)?.event).toMatchObject({ type: 'closed', at: clock() });
    expect(desk.check().problems).toEqual([]);
  });

  it.each<AppendSource>(['apply', 'import'])(
    'closes that case as well when the status update and the RCA come by %s',
    (source) => {
      const { desk, clock } = openTestDesk();
      const number = proposes(desk, 1);
      clock.set(WEDNESDAY_1700);
      desk.dueWork(clock());
      clock.pass(DAY);
      const at = new Date(clock()).toISOString();
      const lines = [
        eventLine(number, 'status-update', at, { explanation: 'An outage.', initialRca: 'A full disk.' }),
        eventLine(number, 'rca-delivered', at, { complete: true, document: 'RCA-1' }),
      ];
      expect(desk.appendEvents(lines.map(incoming), { source }).ok).toBe(true);
      expect(desk.wake()).toBeLessThanOrEqual(clock());
      expect(desk.dueWork(clock())).toEqual({ closed: [number], blocked: [] });
      const read = desk.readCase(number);
      expect(read.ok && read.value.events.at(-1)?.event).toMatchObject({ type: 'closed', at: clock() });
      expect(desk.check().problems).toEqual([]);
    },
  );
});
