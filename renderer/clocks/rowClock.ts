import { useCallback } from 'react';
import { type Instant, MINUTE } from '../../shared/calendar/instant/instant.ts';
import { CLOCK_NAMES, type ClockName } from '../../shared/clock/caseClock.ts';
import { type ClockReading, readClock } from '../../shared/clock/readClock.ts';
import type { DeskStart } from '../../shared/ipc/deskChannels.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { nextDue } from '../../shared/queue/queueOrder.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { accessibleClockName } from '../../shared/wording/accessibleClockName.ts';
import { type ClockCell, clockCell, clockDayMs } from '../../shared/wording/clockCell.ts';
import { calendarOf } from '../cases/calendars.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useNowReading, useNowText } from '../now/nowStore.ts';

/** A bar is at most a few hundred pixels wide: finer steps would render what nobody sees. */
const STEPS = 300;

/** Gives what a clock of a row shows at an instant. */
export function rowCell(
  words: Catalogue,
  row: QueueRow,
  name: ClockName,
  now: Instant,
  edition: Edition,
  labelled: boolean,
): ClockCell {
  const cell = clockCell(words, rowReading(row, name, now, edition) ?? { state: 'not-started' }, {
    now,
    dayMs: clockDayMs(row.clocks[name], edition.businessDayMs),
    warningFraction: edition.warningFraction,
    labelled,
  });
  return { ...cell, fraction: Math.round(cell.fraction * STEPS) / STEPS };
}

/** Gives what a clock of a row shows now; a new object only when something of it changed. */
export function useClockCell(row: QueueRow, name: ClockName, labelled = false): ClockCell {
  const edition = editionOf(useDesk(), row.edition);
  const words = useWords();
  const read = useCallback(
    (now: Instant) => rowCell(words, row, name, now, edition, labelled),
    [words, row, name, labelled, edition],
  );
  return useNowReading(read);
}

/** Gives the whole name of a clock for a screen reader, made anew once a minute; undefined without a reading. */
export function useClockName(row: QueueRow, name: ClockName): string | undefined {
  const start = useDesk();
  const words = useWords();
  const text = useNowText((now) => clockNameAt(words, row, name, now, start));
  return text === '' ? undefined : text;
}

/** Gives the whole name of a clock as of the minute; empty without a reading. */
export function clockNameAt(
  words: Catalogue,
  row: QueueRow,
  name: ClockName,
  instant: Instant,
  start: DeskStart,
): string {
  const edition = editionOf(start, row.edition);
  const now = Math.floor(instant / MINUTE) * MINUTE;
  const reading = rowReading(row, name, now, edition);
  return reading === null
    ? ''
    : accessibleClockName(words, name, reading, {
        now,
        dayMs: clockDayMs(row.clocks[name], edition.businessDayMs),
        ownZone: start.zone,
        zone: row.customer.zone,
        city: row.customer.city,
      });
}

export interface DueClock {
  readonly name: ClockName;
  readonly due: Instant;
}

/** Gives the running clock of a row that is due first; null while none has a deadline. */
export function nextClock({ clocks }: Pick<QueueRow, 'clocks'>): DueClock | null {
  const due = nextDue(clocks);
  const name = CLOCK_NAMES.find((each) => {
    const clock = clocks[each];
    return clock.kind === 'leg' && clock.stopped === null && clock.due === due;
  });
  return due === null || name === undefined ? null : { name, due };
}

/** Reads a clock of a row at an instant; without its calendar a business clock cannot be read. */
function rowReading(row: QueueRow, name: ClockName, now: Instant, edition: Edition): ClockReading | null {
  const calendar = calendarOf(row.calendar);
  return calendar === undefined ? null : readClock(row.clocks[name], now, calendar, edition.warningFraction);
}
