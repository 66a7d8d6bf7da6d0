import { useCallback } from 'react';
import type { Instant } from '../../shared/calendar/instant.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import { type ClockReading, readClock } from '../../shared/clock/readClock.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { type ClockCell, clockCell, clockDayMs } from '../../shared/wording/clockCell.ts';
import { useNowReading } from '../now/nowStore.ts';
import { editionOf, useDesk } from '../stores/startStore.ts';
import { calendarOf } from './calendars.ts';

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

/** Gives what a clock of a row shows now; a new object only when something of it changed. */
export function useClockCell(row: QueueRow, name: ClockName, labelled = false): ClockCell {
  const edition = editionOf(useDesk(), row.edition);
  const read = useCallback(
    (now: Instant) => {
      const reading = rowReading(row, name, now, edition) ?? { state: 'not-started' as const };
      const cell = clockCell(reading, {
        now,
        dayMs: clockDayMs(row.clocks[name], edition.businessDayMs),
        warningFraction: edition.warningFraction,
        labelled,
      });
      return { ...cell, fraction: Math.round(cell.fraction * STEPS) / STEPS };
    },
    [row, name, labelled, edition],
  );
  return useNowReading(read);
}

/** The clock that stands in the restoration column: a follow-up carries its RCA there (design §4). */
export function secondClock(row: QueueRow): ClockName {
  return row.follows === null ? 'restoration' : 'rca';
}
