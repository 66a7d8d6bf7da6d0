import { useCallback } from 'react';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { nextStep, type Step } from '../../shared/queue/nextStep.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { calendarOf } from '../cases/calendars.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useNowText } from '../now/nowStore.ts';
import type { ActionId } from './caseAction.ts';

const BY_STEP: Readonly<Record<Step['kind'], ActionId | null>> = {
  respond: 'respond',
  restore: 'restore',
  // What the policy asks for is help in time; what ends the clock is still the restoration.
  escalate: 'escalate',
  'propose-resolution': 'proposeResolution',
  'give-notice': 'closureNotice',
  'wait-for-customer': 'recordReply',
  close: 'close',
  'closes-itself': 'note',
  'deliver-rca': 'deliverRca',
  'complete-rca': 'deliverRca',
  'update-status': 'updateStatus',
  none: null,
};

/** Gives the action that the policy asks for next, as time passes. */
export function usePrimaryAction(row: QueueRow): ActionId {
  const start = useDesk();
  const read = useCallback(
    (now: Instant) => {
      const calendar = calendarOf(row.calendar);
      if (calendar === undefined) return 'note';
      return primaryAction(nextStep(row, editionOf(start, row.edition), now, calendar).step);
    },
    [row, start],
  );
  return useNowText(read) as ActionId;
}

/** Gives the action that does what the policy asks for next. */
function primaryAction(step: Step): ActionId {
  return BY_STEP[step.kind] ?? 'note';
}
