import { useCallback } from 'react';
import type { Instant } from '../../shared/calendar/instant.ts';
import { nextStep } from '../../shared/queue/nextStep.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { type NextStepLines, nextStepLines } from '../../shared/wording/nextStepLines.ts';
import { useNowReading } from '../now/nowStore.ts';
import { editionOf, useDesk } from '../stores/startStore.ts';
import { calendarOf } from './calendars.ts';

/** Gives the two lines of a row's next step as they read now. */
export function useStepLines(row: QueueRow): NextStepLines {
  const start = useDesk();
  const read = useCallback(
    (now: Instant) => {
      const calendar = calendarOf(row.calendar);
      if (calendar === undefined) return { first: row.nextStep ?? '', second: '' };
      const step = nextStep(row, editionOf(start, row.edition), now, calendar);
      return nextStepLines(step, { now, ownZone: start.zone });
    },
    [row, start],
  );
  return useNowReading(read);
}
