import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { accessibleClockName } from '../../shared/wording/accessibleClockName.ts';
import { clockDayMs } from '../../shared/wording/clockCell.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useNowText } from '../now/nowStore.ts';
import { rowReading } from '../queue/rowFace.ts';

/** Gives the whole name of a clock for a screen reader; made only for the row that is looked at, once a minute. */
export function useClockName(row: QueueRow, name: ClockName, wanted: boolean): string | undefined {
  const start = useDesk();
  const edition = editionOf(start, row.edition);
  const text = useNowText((instant) => {
    if (!wanted) return '';
    const now = Math.floor(instant / MINUTE) * MINUTE;
    const reading = rowReading(row, name, now, edition);
    return reading === null
      ? ''
      : accessibleClockName(spoken(), name, reading, {
          now,
          dayMs: clockDayMs(row.clocks[name], edition.businessDayMs),
          ownZone: start.zone,
          zone: row.customer.zone,
          city: row.customer.city,
        });
  });
  return text === '' ? undefined : text;
}
