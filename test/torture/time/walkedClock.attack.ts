import { expect } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';

const JUMPS = [
  -400 * DAY,
  -30 * DAY,
  -2 * DAY,
  -HOUR,
  -5 * MINUTE,
  5 * MINUTE,
  HOUR,
  2 * DAY,
  400 * DAY,
] as const;
/** Nights on which local clocks change, and a leap day. */
const STARTS = [
  '2026-03-08T06:30:00Z',
  '2026-10-25T00:30:00Z',
  '2028-02-28T22:00:00Z',
  '2026-04-04T14:00:00Z',
] as const;
const STEPS = 60;

interface Tally {
  shown: number;
  jumps: number;
  restarts: number;
  breaches: number;
}

attack('walk the clock', { short: 6, long: 600 }, async ({ times, trial, note }) => {
  const random = randomSource('walk the clock');
  const tally: Tally = { shown: 0, jumps: 0, restarts: 0, breaches: 0 };
  for (let n = 0; n < times; n++) await trial(() => walk(random, tally));
  note(
    `${tally.shown} alerts shown, ${tally.jumps} jumps, ${tally.restarts} restarts, ${tally.breaches} breaches at the end`,
  );
});

/** Weeks of work while the clock is set to and fro: each threshold is shown for the first time once, and none is missing at the end. */
function walk(random: RandomSource, tally: Tally): void {
  const profile = temporaryProfile();
  let now = Date.parse(random.oneOf(STARTS));
  let { desk, clock } = openTestDesk({ profile, at: now });
  const first = new Map<string, number>();
  const numbers: string[] = [];
  const order: string[] = [];
  let highest = now;
  const look = (): void => {
    highest = Math.max(highest, now);
    desk.dueWork(now);
    const due = desk.takeDueAlerts(now, null);
    for (const alert of due) {
      if (alert.again) continue;
      const key = `${alert.case} ${alert.clock} ${alert.threshold} ${alert.due}`;
      first.set(key, (first.get(key) ?? 0) + 1);
      tally.shown += 1;
    }
    const ids = due.map(({ id }) => id);
    desk.markShown(ids, now);
    expect(desk.takeDueAlerts(now, null).filter(({ again }) => !again)).toEqual([]);
  };
  for (let step = 0; step < STEPS; step++) {
    const what = random.below(10);
    if (what < 3) {
      now += random.oneOf(JUMPS) + random.below(MINUTE);
      clock.set(now);
      desk.clockWasSet(now);
      tally.jumps += 1;
    } else if (what === 3) {
      desk.close();
      ({ desk, clock } = openTestDesk({ profile, at: now }));
      tally.restarts += 1;
    } else if (what < 6) {
      numbers.push(opensCase(desk, { severity: ([1, 2, 3, 4] as const)[random.below(4)] ?? 3 }));
      expectOpeningNotTold(desk, numbers.at(-1) ?? '', look);
    } else {
      now += random.below(6 * HOUR);
      clock.set(now);
      change(desk, numbers, random);
      raise(desk, numbers.at(-1), look);
    }
    look();
    order.splice(0, order.length, ...checkedOrder(desk, order));
  }
  // At last time passes all that was ever due, so that a clock which still runs stands breached: none of these was lost.
  now = highest + 800 * DAY;
  clock.set(now);
  look();
  expect(breaches(desk, numbers).filter((key) => !first.has(key))).toEqual([]);
  tally.breaches += breaches(desk, numbers).length;
  expect([...first].filter(([, count]) => count !== 1)).toEqual([]);
  expect(desk.check().problems).toEqual([]);
  desk.close();
}

/** The targets of unstopped clocks that time has passed, as the alerts of their breach are named: read off the clocks, not off the plan of alerts. */
function breaches(desk: Desk, numbers: ReadonlyArray<string>): ReadonlyArray<string> {
  return numbers.flatMap((number) => {
    const found = desk.readCase(number);
    if (!found.ok) return [];
    const { response, restoration, rca } = found.value.row.clocks;
    return Object.entries({ response, restoration, rca }).flatMap(([name, clock]) => {
      if (clock.kind !== 'leg' || clock.objective !== 'deadline' || clock.stopped !== null) return [];
      return [`${number} ${name} ${name === 'rca' ? 'due' : 'breach'} ${clock.due}`];
    });
  });
}

/** An opening is no news to who made it, however critical and whatever clocks have been before; `raise` asks for what is. */
function expectOpeningNotTold(desk: Desk, number: string, look: () => void): void {
  look();
  const told = desk.alerts().alerts.some((alert) => alert.case === number && alert.threshold === 'opened');
  expect(told).toBe(false);
}

/** A change of severity or a note; what the guards refuse is refused. */
function change(desk: Desk, numbers: ReadonlyArray<string>, random: RandomSource): void {
  const number = numbers[random.below(Math.max(numbers.length, 1))];
  if (number === undefined) return;
  if (random.below(2) === 0) desk.command({ type: 'note', case: number, text: 'Looked at it.' });
  else desk.command({ type: 'respond', case: number });
}

/** A case that becomes critical is told when that takes effect, also where a clock ahead had decided further. */
function raise(desk: Desk, number: string | undefined, look: () => void): void {
  if (number === undefined) return;
  const before = desk.readCase(number);
  if (!before.ok || before.value.row.severity === 1) return;
  desk.command({ type: 'mark-reachable', case: number, reachable: true });
  const done = desk.command({ type: 'change-severity', case: number, severity: 1, reason: 'Nothing works.' });
  if (!done.ok) return;
  const after = desk.readCase(number);
  look();
  const isLater = after.ok && after.value.state.lastAt > done.value.at;
  const told = desk.alerts().alerts.filter((alert) => alert.case === number);
  if (!isLater) expect(told).not.toEqual([]);
}

/** What was in the log stands where it stood; new events follow. */
function checkedOrder(desk: Desk, before: ReadonlyArray<string>): string[] {
  const lines = [...desk.exportEvents()];
  expect(lines.slice(0, before.length)).toEqual(before);
  return lines;
}
