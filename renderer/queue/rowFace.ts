import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import { type ClockReading, readClock } from '../../shared/clock/readClock.ts';
import type { DeskStart } from '../../shared/ipc/responses.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { nextStep } from '../../shared/queue/nextStep.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { type ClockCell, clockCell, clockDayMs } from '../../shared/wording/clockCell.ts';
import { formatAge } from '../../shared/wording/formatLength.ts';
import { formatTimeElsewhere } from '../../shared/wording/formatTime.ts';
import { nextStepLines } from '../../shared/wording/nextStepLines.ts';
import { calendarOf } from '../cases/calendars.ts';
import { type Office, officeOf } from '../clocks/officeOf.ts';
import { editionOf } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { isSameFields } from '../now/isSameFields.ts';

/** Everything of a row that time changes. Cells are the same objects as long as they show the same. */
export interface RowFace {
  readonly time: string;
  /** The weekday there, when it differs from the analyst's; else empty. */
  readonly day: string;
  readonly office: Office;
  readonly remark: string;
  readonly response: ClockCell;
  readonly second: ClockCell;
  readonly step: string;
  readonly stepBy: string;
}

/** A bar is at most a few hundred pixels wide: finer steps would render what nobody sees. */
const STEPS = 300;

/** Reads a clock of a row at an instant; without its calendar a business clock cannot be read. */
export function rowReading(
  row: QueueRow,
  name: ClockName,
  now: Instant,
  edition: Edition,
): ClockReading | null {
  const calendar = calendarOf(row.calendar);
  return calendar === undefined ? null : readClock(row.clocks[name], now, calendar, edition.warningFraction);
}

/** Gives what a clock of a row shows at an instant. */
export function rowCell(
  row: QueueRow,
  name: ClockName,
  now: Instant,
  edition: Edition,
  labelled: boolean,
): ClockCell {
  const cell = clockCell(spoken(), rowReading(row, name, now, edition) ?? { state: 'not-started' }, {
    now,
    dayMs: clockDayMs(row.clocks[name], edition.businessDayMs),
    warningFraction: edition.warningFraction,
    labelled,
  });
  return { ...cell, fraction: Math.round(cell.fraction * STEPS) / STEPS };
}

/** The clock that stands in the restoration column: a follow-up carries its RCA there (design §4). */
export function secondClock(row: QueueRow): ClockName {
  return row.follows === null ? 'restoration' : 'rca';
}

/** Gives a reader of a row's face that keeps what has not changed since it last read. */
export function createFaceReader(row: QueueRow, start: DeskStart): (now: Instant) => RowFace {
  const edition = editionOf(start, row.edition);
  const second = secondClock(row);
  let last: RowFace | null = null;
  return (now) => {
    const calendar = calendarOf(row.calendar);
    const next: RowFace = {
      ...localTime(row, now, start.zone, calendar),
      ...stepLines(row, now, start.zone, edition, calendar),
      remark: remarkOf(row, now),
      response: keep(last?.response, rowCell(row, 'response', now, edition, false)),
      second: keep(last?.second, rowCell(row, second, now, edition, second === 'rca')),
    };
    last = keep(last, next);
    return last;
  };
}

/** The one thing worth knowing beside the state: that nobody answers for the customer, whose RCA it is, that it is escalated, that nobody has it, else its age. */
export function remarkOf(row: QueueRow, now: Instant): string {
  const words = messages.queue;
  if (row.contactLost) return words.contactLost;
  if (row.follows !== null) return words.follows(row.follows);
  if (row.escalation !== null) return words.escalated(row.escalation);
  return row.owner === null ? words.unassigned : words.age(formatAge(spoken(), now - row.openedAt));
}

/** Gives the time at the customer's site, and whether the office is open. */
export function localTime(
  row: QueueRow,
  now: Instant,
  ownZone: string,
  calendar: BusinessCalendar | undefined,
): Pick<RowFace, 'time' | 'day' | 'office'> {
  const [time = '', day = ''] = formatTimeElsewhere(spoken(), now, row.customer.zone, ownZone).split(' ');
  return { time, day, office: calendar === undefined ? 'closed' : officeOf(calendar, now) };
}

function stepLines(
  row: QueueRow,
  now: Instant,
  ownZone: string,
  edition: Edition,
  calendar: BusinessCalendar | undefined,
): Pick<RowFace, 'step' | 'stepBy'> {
  if (calendar === undefined) return { step: row.nextStep ?? '', stepBy: '' };
  const { first, second } = nextStepLines(spoken(), nextStep(row, edition, now, calendar), { now, ownZone });
  return { step: first, stepBy: second };
}

function keep<T extends object>(last: T | null | undefined, next: T): T {
  return last !== null && last !== undefined && isSameFields(last, next) ? last : next;
}
