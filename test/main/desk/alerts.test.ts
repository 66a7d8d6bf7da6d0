import { describe, expect, it } from 'vitest';
import type { Desk, DueAlert } from '../../../main/desk/desk.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { eventLine, incoming, openedLine } from '../../support/givenEvents.ts';
import { does, FRIDAY_1645, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const names = (alerts: ReadonlyArray<DueAlert>): ReadonlyArray<string> =>
  alerts.map(({ clock, threshold, again }) => `${clock} ${threshold}${again ? ' again' : ''}`);

/** Takes what is due and shows it. */
function shows(desk: Desk, now: number, quietUntil: number | null = null): ReadonlyArray<string> {
  const due = desk.takeDueAlerts(now, quietUntil);
  desk.markShown(
    due.map((alert) => alert.id),
    now,
  );
  return names(due);
}

/** A desk on which somebody else opens the cases: what one opens oneself is no news. */
function openDeskOfAnother(options: Parameters<typeof openTestDesk>[0] = {}) {
  const under = openTestDesk(options);
  let opened = 10_000;
  const opens = (severity: 1 | 2): string => {
    opened += 1;
    const at = new Date(under.clock()).toISOString();
    const line = openedLine({ case: String(opened), at, severity });
    under.desk.appendEvents([incoming(line)], { source: 'apply' });
    return String(opened);
  };
  return { ...under, opens };
}

describe('an alert', () => {
  it('that was being shown when the program ended is told again, and says so', () => {
    const profile = temporaryProfile();
    const first = openDeskOfAnother({ profile });
    first.opens(1);
    const due = first.desk.takeDueAlerts(first.clock(), null);
    first.desk.beginShowing(
      due.map(({ id }) => id),
      first.clock(),
    );
    first.desk.close();
    const { desk, clock } = openTestDesk({ profile, at: FRIDAY_1645 + 2_000 });
    expect(shows(desk, clock())).toEqual(['case opened again']);
    expect(shows(desk, clock())).toEqual([]);
    desk.close();
  });

  it('comes at its instant, once', () => {
    const { desk, clock, opens } = openDeskOfAnother();
    opens(1);
    expect(shows(desk, clock())).toEqual(['case opened']);
    expect(desk.wake()).toBe(FRIDAY_1645 + 5 * MINUTE);
    clock.set(FRIDAY_1645 + 5 * MINUTE);
    expect(shows(desk, clock())).toEqual(['response half']);
    expect(shows(desk, clock())).toEqual([]);
    clock.set(FRIDAY_1645 + 8 * MINUTE);
    expect(shows(desk, clock())).toEqual(['response four-fifths']);
  });

  it('is not made of an opening by oneself, and of its deadlines all the same', () => {
    const { desk, clock } = openTestDesk();
    opensCase(desk, { severity: 1 });
    expect(shows(desk, clock())).toEqual([]);
    clock.set(FRIDAY_1645 + 5 * MINUTE);
    expect(shows(desk, clock())).toEqual(['response half']);
  });

  it('that was decided before a crash and never shown is shown at the next start, once', () => {
    const profile = temporaryProfile();
    const before = openDeskOfAnother({ profile });
    before.opens(1);
    expect(before.desk.takeDueAlerts(before.clock(), null)).toHaveLength(1);
    before.desk.close();
    const { desk, clock } = openDeskOfAnother({ profile });
    expect(desk.wake()).toBe(FRIDAY_1645);
    expect(shows(desk, clock())).toEqual(['case opened']);
    expect(shows(desk, clock())).toEqual([]);
    desk.close();
  });

  it('of a critical breach comes again each five minutes until it is acknowledged', () => {
    const { desk, clock, opens } = openDeskOfAnother();
    opens(1);
    clock.set(FRIDAY_1645 + 10 * MINUTE + 1);
    expect(shows(desk, clock())).toContain('response breach');
    expect(desk.wake()).toBe(clock() + 5 * MINUTE);
    clock.pass(5 * MINUTE);
    expect(shows(desk, clock())).toEqual(['response breach again']);
    // However long nobody looked, it is one alert, not one for each five minutes.
    clock.pass(40 * MINUTE);
    expect(shows(desk, clock())).toEqual(['response breach again']);
    const breach = desk.alerts().alerts.find((alert) => alert.threshold === 'breach');
    desk.acknowledge([breach?.id ?? ''], clock());
    clock.pass(5 * MINUTE);
    expect(shows(desk, clock())).toEqual([]);
  });

  it('is withdrawn when its clock stops, and stands again when that is taken back', () => {
    const { desk, clock, opens } = openDeskOfAnother();
    const number = opens(1);
    clock.set(FRIDAY_1645 + 10 * MINUTE + 1);
    shows(desk, clock());
    does(desk, { type: 'respond', case: number });
    expect(desk.alerts().alerts.map((alert) => alert.clock)).toEqual(['case']);
    clock.pass(5 * MINUTE);
    expect(shows(desk, clock())).toEqual([]);
    desk.undo();
    expect(shows(desk, clock())).toEqual(['response breach again']);
  });

  it('of severities 2 to 4 waits for the end of quiet hours; a critical one does not', () => {
    const { desk, clock, opens } = openDeskOfAnother({ at: Date.parse('2026-03-06T18:00:00Z') });
    const start = clock();
    opens(2);
    opens(1);
    const morning = start + 10 * HOUR;
    clock.set(start + 45 * MINUTE);
    const shown = shows(desk, clock(), morning);
    expect(shown).toContain('case opened');
    expect(shown).not.toContain('response warning');
    does(desk, { type: 'respond', case: '10002' });
    does(desk, { type: 'restore', case: '10002', workaround: false });
    clock.set(start + 46 * MINUTE);
    expect(shows(desk, clock(), morning)).toEqual([]);
    expect(desk.wake()).toBe(start + HOUR + 1);
    clock.set(morning);
    expect(shows(desk, clock(), null)).toEqual(['response warning', 'response breach']);
  });

  it('that was snoozed comes back; a critical one is not held', () => {
    const { desk, clock, opens } = openDeskOfAnother({ at: Date.parse('2026-03-06T15:00:00Z') });
    opens(2);
    clock.pass(45 * MINUTE);
    expect(shows(desk, clock())).toEqual(['response warning']);
    const ids = desk.alerts().alerts.map((alert) => alert.id);
    desk.snooze(ids, 5, clock());
    expect(desk.wake()).toBe(clock() + 5 * MINUTE);
    clock.pass(5 * MINUTE);
    expect(shows(desk, clock())).toEqual(['response warning again']);
  });

  it('is counted where more stand than are listed, and listed by its severity', () => {
    const { desk, clock, opens } = openDeskOfAnother({ at: Date.parse('2026-03-06T15:00:00Z') });
    for (let n = 0; n < 502; n++) opens(2);
    opens(1);
    clock.pass(45 * MINUTE);
    shows(desk, clock());
    const { alerts, total } = desk.alerts();
    expect(alerts).toHaveLength(500);
    expect(total).toBeGreaterThan(502);
    expect(alerts[0]?.severity).toBe(1);
    desk.acknowledge(
      alerts.map(({ id }) => id),
      clock(),
    );
    expect(desk.alerts()).toMatchObject({ total: total - 500 });
    expect(desk.alerts().alerts).toHaveLength(total - 500);
  });

  it('is neither lost nor doubled when the wall clock goes back', () => {
    const { desk, clock, opens } = openDeskOfAnother();
    const number = opens(1);
    clock.set(FRIDAY_1645 + 6 * MINUTE);
    expect(shows(desk, clock())).toEqual(['case opened', 'response half']);
    clock.set(FRIDAY_1645 + 4 * MINUTE);
    does(desk, { type: 'note', case: number, text: 'The clock went back' });
    clock.set(FRIDAY_1645 + 8 * MINUTE);
    expect(shows(desk, clock())).toEqual(['response four-fifths']);
  });

  it('is there for everything that came while the program was off', () => {
    const profile = temporaryProfile();
    const before = openDeskOfAnother({ profile });
    before.opens(1);
    shows(before.desk, before.clock());
    before.desk.close();
    const { desk, clock } = openDeskOfAnother({ profile, at: FRIDAY_1645 + 11 * MINUTE });
    expect(shows(desk, clock())).toEqual(['response half', 'response four-fifths', 'response breach']);
    desk.close();
  });
});

describe('cases that come from the past', () => {
  it('raise no alarm for what is over, and tell once that they stand breached', () => {
    const { desk, clock } = openTestDesk();
    const at = new Date(FRIDAY_1645 - 2 * DAY).toISOString();
    const lines = [
      openedLine({ case: 'C-1', at, severity: 1 }),
      openedLine({ case: 'C-2', at, severity: 1 }),
      eventLine('C-2', 'responded', at),
      eventLine('C-2', 'restored', at),
    ];
    desk.appendEvents(lines.map(incoming), { source: 'import' });
    const due = desk.takeDueAlerts(clock(), null);
    expect(due.map(({ case: number, clock: name, past }) => [number, name, past])).toEqual([
      ['C-1', 'response', true],
      ['C-1', 'restoration', true],
    ]);
    desk.markShown(
      due.map((alert) => alert.id),
      clock(),
    );
    clock.pass(DAY);
    expect(shows(desk, clock())).toEqual([]);
  });

  it('are news when they are minutes old', () => {
    const { desk, clock } = openTestDesk();
    const at = new Date(FRIDAY_1645 - 2 * MINUTE).toISOString();
    desk.appendEvents([incoming(openedLine({ case: 'C-1', at, severity: 1 }))], { source: 'apply' });
    expect(shows(desk, clock())).toEqual(['case opened']);
  });

  it('do not hide what came due while nobody had the desk open', () => {
    const { desk, clock } = openTestDesk({ at: Date.parse('2026-03-06T15:00:00Z') });
    const number = opensCase(desk, { severity: 2 });
    clock.pass(50 * MINUTE);
    const note = eventLine(number, 'note', new Date(clock()).toISOString(), { text: 'from another program' });
    desk.appendEvents([incoming(note)], { source: 'apply' });
    expect(shows(desk, clock())).toEqual(['response warning']);
  });
});

describe('a clock that was ahead and is set back', () => {
  it('keeps no case that becomes critical then from being told', () => {
    const { desk, clock } = openTestDesk();
    const other = opensCase(desk);
    clock.pass(400 * DAY);
    desk.takeDueAlerts(clock(), null);
    clock.set(FRIDAY_1645 + MINUTE);
    desk.clockWasSet(clock());
    desk.markShown(
      desk.takeDueAlerts(clock(), null).map(({ id }) => id),
      clock(),
    );
    does(desk, { type: 'mark-reachable', case: other, reachable: true });
    does(desk, { type: 'change-severity', case: other, severity: 1, reason: 'Nothing works.' });
    expect(shows(desk, clock())).toContain('case raised');
  });

  it('brings the repeats of a critical breach back within five minutes', () => {
    const { desk, clock } = openTestDesk();
    opensCase(desk, { severity: 1 });
    clock.pass(400 * DAY);
    shows(desk, clock());
    clock.set(FRIDAY_1645 + HOUR);
    expect(desk.wake()).toBeGreaterThan(clock() + DAY);
    desk.clockWasSet(clock());
    expect(desk.wake()).toBeLessThanOrEqual(clock() + 5 * MINUTE);
  });

  it('is told while it reads earlier than the last recorded event', () => {
    const { desk, clock } = openTestDesk();
    opensCase(desk);
    expect(desk.recordedAhead(clock())).toBeNull();
    clock.pass(-DAY);
    expect(desk.recordedAhead(clock())).toBe(FRIDAY_1645);
  });
});
