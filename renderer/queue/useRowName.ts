import { useMemo } from 'react';
import type { CaseClock } from '../../shared/clock/caseClock.ts';
import { CLOCK_NAMES } from '../../shared/clock/caseClock.ts';
import { messages } from '../../shared/messages/messages.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { formatDateTime } from '../../shared/wording/formatTime.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';

/** Gives the name of a row: severity, number, title, customer, next deadline (design §9). */
export function useRowName(row: QueueRow): string {
  const { zone } = useDesk();
  return useMemo(() => {
    const words = messages.queue;
    const next = nextDue(row);
    return words.rowName(
      words.severityName(row.severity, words.severity[row.severity]),
      row.case,
      row.title,
      row.customer.name,
      next === null
        ? words.noDeadline
        : words.due(messages.format.clock[next.name], formatDateTime(spoken(), next.due, zone, tick.now())),
    );
  }, [row, zone]);
}

function nextDue(row: QueueRow) {
  return CLOCK_NAMES.map((name) => ({ name, due: runningDue(row.clocks[name]) }))
    .filter((entry): entry is { name: typeof entry.name; due: number } => entry.due !== null)
    .reduce<{ name: (typeof CLOCK_NAMES)[number]; due: number } | null>(
      (first, entry) => (first === null || entry.due < first.due ? entry : first),
      null,
    );
}

function runningDue(clock: CaseClock): number | null {
  return clock.kind === 'leg' && clock.stopped === null ? clock.due : null;
}
