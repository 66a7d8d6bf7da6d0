import { useCallback } from 'react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import type { ClockCell } from '../../shared/wording/clockCell.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useNowReading } from '../now/nowStore.ts';
import { rowCell } from '../queue/rowFace.ts';

/** Gives what a clock of a row shows now; a new object only when something of it changed. */
export function useClockCell(row: QueueRow, name: ClockName, labelled = false): ClockCell {
  const edition = editionOf(useDesk(), row.edition);
  const read = useCallback(
    (now: Instant) => rowCell(row, name, now, edition, labelled),
    [row, name, labelled, edition],
  );
  return useNowReading(read);
}
