import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../shared/calendar/calendarShelf.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import { readClock } from '../../shared/clock/readClock.ts';
import { clockLine } from '../../shared/interchange/clockLine.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { nextStep } from '../../shared/queue/nextStep.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { clockCell, clockDayMs } from '../../shared/wording/clockCell.ts';
import { nextStepLines } from '../../shared/wording/nextStepLines.ts';
import type { Desk } from '../desk/desk.ts';
import { oneLine } from './textTable.ts';

export interface ReadRow<Row> {
  readonly head: ReadonlyArray<string>;
  /** The cells of a row, in the words of the screen. */
  asCells(row: Row): ReadonlyArray<string>;
  /** What `clocks` prints of the case, and what the list shows beside it. */
  asJson(row: Row): unknown;
}

const HEADS = [
  'severity',
  'case',
  'title',
  'customer',
  'state',
  'owner',
  'response',
  'restoration',
  'next',
] as const;

/** Reads the rows of a desk at an instant. */
export function createRowReader(
  words: Catalogue,
  desk: Desk,
  now: Instant,
  ownZone: string,
): ReadRow<QueueRow> {
  const { queueHead: heads } = words.headless;
  const { priority, severityShort, stage, unassigned } = words.queue;
  const termsOf = createTermsOf(desk);
  return {
    head: HEADS.map((head) => heads[head]),
    asCells(row) {
      const { edition, calendar } = termsOf(row);
      const clock = (name: ClockName): string => clockText(words, row, name, now, edition, calendar);
      const step = nextStepLines(words, nextStep(row, edition, now, calendar), { now, ownZone });
      return [
        `${severityShort(row.severity)} ${priority(row.priority)}`,
        oneLine(row.case, 24),
        oneLine(row.title, 40),
        oneLine(row.customer.name, 24),
        stage[row.stage],
        oneLine(row.owner ?? unassigned, 16),
        clock('response'),
        // A follow-up carries its RCA in this column, as on the screen.
        clock(row.follows === null ? 'restoration' : 'rca'),
        oneLine([step.first, step.second].filter((line) => line !== '').join(', '), 60),
      ];
    },
    asJson(row) {
      const { noticeDue, autoClose, closableFrom } = row;
      const rules = { noticeDue, autoClose, closableFrom };
      return {
        ...clockLine({ ...row, rules }, now, termsOf(row)),
        title: row.title,
        customer: row.customer,
        owner: row.owner,
        edition: row.edition,
        follows: row.follows,
      };
    },
  };
}

interface RowTerms {
  readonly edition: Edition;
  readonly calendar: BusinessCalendar;
}

function createTermsOf(desk: Desk): (row: QueueRow) => RowTerms {
  const shelf = createCalendarShelf();
  const calendars = new Map<string, BusinessCalendar>();
  const editions = new Map(desk.editions().map((edition) => [edition.id, edition]));
  return (row) => {
    const spec = calendars.has(row.calendar) ? null : desk.readCalendar(row.calendar);
    if (spec !== null) calendars.set(row.calendar, shelf(spec));
    const edition = editions.get(row.edition);
    const calendar = calendars.get(row.calendar);
    if (edition === undefined || calendar === undefined) throw new Error(`Case ${row.case} has no terms.`);
    return { edition, calendar };
  };
}

function clockText(
  words: Catalogue,
  row: QueueRow,
  name: ClockName,
  now: Instant,
  edition: Edition,
  calendar: BusinessCalendar,
): string {
  const { businessDayMs, warningFraction } = edition;
  const reading = readClock(row.clocks[name], now, calendar, warningFraction);
  const dayMs = clockDayMs(row.clocks[name], businessDayMs);
  const cell = clockCell(words, reading, { now, dayMs, warningFraction, labelled: name === 'rca' });
  return [cell.value, cell.word].filter((part) => part !== '').join(' ');
}
