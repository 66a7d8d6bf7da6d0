import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { EventCustomer } from '../../../shared/case/events/caseEvent.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { shownClocks } from '../../../shared/case/fold/shownClocks.ts';
import { type CaseClock, CLOCK_NAMES, type LegClock } from '../../../shared/clock/caseClock.ts';
import { placesOf } from '../../../shared/customer/holidayCode.ts';
import { earliest } from '../../../shared/lang/earliest.ts';
import { NO_DUE, nextDue, numberKey } from '../../../shared/queue/queueOrder.ts';
import { runningDeadline } from '../../../shared/queue/runningDeadline.ts';
import type { CaseColumns } from '../../persistence/queue/caseRows.ts';

/** A case as the columns that the views are read by: all its instants are integers, free of "now". */
export function rowColumns(state: CaseState): CaseColumns {
  const { opening } = state;
  const clocks = shownClocks(state);
  const response = deadlineOf(clocks.response);
  const restoration = deadlineOf(clocks.restoration);
  const rca = deadlineOf(clocks.rca);
  return {
    number: state.case,
    number_key: numberKey(state.case),
    number_value: wholeNumber(state.case),
    open: state.stage === 'closed' ? 0 : 1,
    severity: state.severity,
    next_due: nextDue(clocks) ?? NO_DUE,
    priority: state.priority,
    opened_at: opening.at,
    stage: state.stage,
    owner: state.owner,
    edition: opening.edition,
    customer: opening.customer.id,
    customer_name: opening.customer.name,
    zone: opening.customer.zone,
    title: opening.title,
    follows: opening.follows ?? null,
    closed_at: state.closedAt,
    response_due: response.due,
    response_soon: response.soon,
    restoration_due: restoration.due,
    restoration_soon: restoration.soon,
    rca_due: rca.due,
    rca_soon: rca.soon,
    mean_due: meanDue(state),
    late_from: earliest([response.due, restoration.due, rca.due]),
    soon_from: earliest([response.soon, restoration.soon, rca.soon]),
    rca_running: isUnstopped(clocks.rca) ? 1 : 0,
    auto_close: state.rules.autoClose,
    restored_at: state.restoredAt,
    time_to_restore: state.timeToRestoreMs,
    version: state.version,
    channel: opening.channel ?? null,
    country: countryOf(opening.customer),
  };
}

/** Days that a customer lists itself are of no country. */
function countryOf({ holidays }: EventCustomer): string | null {
  return typeof holidays === 'string' ? (placesOf(holidays).at(-1) ?? null) : null;
}

/** A mean has neither: it is never breached. */
function deadlineOf(clock: CaseClock): { due: Instant | null; soon: Instant | null } {
  const deadline = runningDeadline(clock);
  return { due: deadline?.due ?? null, soon: deadline?.soonFrom ?? null };
}

function meanDue({ clocks }: CaseState): Instant | null {
  const dues = CLOCK_NAMES.map((name) => {
    const clock = clocks[name];
    return isUnstopped(clock) && clock.objective === 'mean' ? clock.due : null;
  });
  return earliest(dues);
}

function isUnstopped(clock: CaseClock): clock is LegClock {
  return clock.kind === 'leg' && clock.stopped === null;
}

function wholeNumber(number: string): number | null {
  return /^\d{1,14}$/.test(number) ? Number(number) : null;
}
