import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { ActionAvailability } from '../../shared/case/decide/availableActions.ts';
import { BULK_TYPES, type BulkType } from '../../shared/case/decide/bulkCommand.ts';
import { CLOCK_NAMES } from '../../shared/clock/caseClock.ts';
import type { LeftOut, MarkedLook } from '../../shared/ipc/bulkChannels.ts';
import { SEVERITIES } from '../../shared/policy/severity.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { runningDeadline } from '../../shared/queue/runningDeadline.ts';
import type { Desk } from '../desk/desk.ts';
import { inSlices, type SlicedWatch } from './inSlices.ts';

/** So many rows are listed, so that what can be done stays in sight below them; and so many reasons named. */
const LISTED = 6;
const NAMED = 3;

/** Looks at the cases that are marked, case by case; null when it was called off. */
export async function lookAtMarked(
  desk: Pick<Desk, 'lookAt'>,
  cases: ReadonlyArray<string>,
  now: Instant,
  watch: SlicedWatch,
): Promise<MarkedLook | null> {
  const rows: QueueRow[] = [];
  const actions = new Map(BULK_TYPES.map((type) => [type, { can: 0, cannot: [] as LeftOut[] }]));
  const note = (number: string, allowed: ActionAvailability): void => {
    for (const [type, sum] of actions) {
      const refusal = allowed[type satisfies BulkType];
      if (refusal === null) sum.can += 1;
      else if (sum.cannot.length < NAMED)
        sum.cannot.push({ case: number, problem: { kind: 'refused', refusal } });
    }
  };
  const isWhole = await inSlices(
    cases,
    (number) => {
      const found = desk.lookAt(number);
      if (found === null) return;
      rows.push(found.row);
      note(number, found.actions);
    },
    watch,
  );
  if (!isWhole) return null;
  return {
    cases: cases.length,
    rows: rows.slice(0, LISTED),
    severities: SEVERITIES.map((severity) => ({
      severity,
      count: rows.filter((row) => row.severity === severity).length,
    })).filter(({ count }) => count > 0),
    customers: [...new Set(rows.map(({ customer }) => customer.name))],
    actions: [...actions].map(([type, sum]) => ({ type, ...sum })),
    next: nextAmong(rows, now),
  };
}

function nextAmong(rows: ReadonlyArray<QueueRow>, now: Instant): MarkedLook['next'] {
  let next: MarkedLook['next'] = null;
  for (const { case: number, clocks } of rows) {
    for (const clock of CLOCK_NAMES) {
      const due = runningDeadline(clocks[clock])?.due;
      if (due === undefined || due < now || (next !== null && next.due <= due)) continue;
      next = { case: number, clock, due };
    }
  }
  return next;
}
