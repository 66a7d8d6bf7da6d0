import type { Desk, HolidaySource } from '../../main/desk/desk.ts';
import { createIds } from '../../main/desk/newId.ts';
import { openDesk } from '../../main/desk/openDesk.ts';
import type { Instant } from '../../shared/calendar/instant.ts';
import type { CaseCommand } from '../../shared/case/caseCommand.ts';
import type { CommandDone } from '../../shared/ipc/responses.ts';

/** A clock that moves only when a test says so. */
export interface SetClock {
  (): Instant;
  set(instant: Instant): void;
  pass(ms: number): void;
}

/** Friday, a quarter to five in New York. */
export const FRIDAY_1645 = Date.parse('2026-03-06T21:45:00.000Z');

export function createSetClock(start: Instant): SetClock {
  let now = start;
  const clock = (): Instant => now;
  return Object.assign(clock, {
    set: (instant: Instant) => {
      now = instant;
    },
    pass: (ms: number) => {
      now += ms;
    },
  });
}

/** One invented holiday a year, and a record of what was asked for. */
export function inventedHolidays(asked: string[] = []): HolidaySource {
  return {
    closedDaysOf(country, fromYear, toYear) {
      asked.push(`${country} ${fromYear}-${toYear}`);
      const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
      return years.map((year) => ({ date: `${year}-03-09`, name: `Day of ${country}` }));
    },
  };
}

export interface DeskUnderTest {
  readonly desk: Desk;
  readonly clock: SetClock;
}

/** A desk that keeps nothing, or one on a folder. */
export function openTestDesk(
  options: { profile?: string; at?: Instant; by?: string; holidays?: HolidaySource } = {},
): DeskUnderTest {
  const clock = createSetClock(options.at ?? FRIDAY_1645);
  const desk = openDesk({
    profile: options.profile ?? ':memory:',
    now: clock,
    newId: createIds(clock),
    by: () => options.by ?? 'AM',
    holidays: options.holidays ?? inventedHolidays(),
  });
  return { desk, clock };
}

export const NEW_YORK = { id: 'ACME', name: 'Acme Ltd', zone: 'America/New_York' };

type Opening = Extract<CaseCommand, { type: 'open-case' }>;

/** Does a command that must succeed. */
export function does(desk: Desk, command: CaseCommand): CommandDone {
  const done = desk.command(command);
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.error)}`);
  return done.value;
}

/** Opens a case of severity 3 unless told otherwise, and gives its number. */
export function opensCase(desk: Desk, given: Partial<Opening> = {}): string {
  return does(desk, {
    type: 'open-case',
    severity: 3,
    priority: 3,
    title: 'Printer on fire',
    customer: NEW_YORK,
    edition: 'targets',
    ...given,
  }).case;
}
