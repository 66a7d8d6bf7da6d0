import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { availableActions } from '../../shared/case/decide/availableActions.ts';
import type { CaseState } from '../../shared/case/fold/caseState.ts';
import { explainClock } from '../../shared/case/fold/explainClock.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../shared/clock/clockLedger.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { ContactCard } from '../../shared/ipc/organizationChannels.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import { editionInForce } from '../../shared/policy/editionInForce.ts';
import { readRecordedEvents } from '../persistence/caseEventLog.ts';
import { findRow, readCard } from '../persistence/queue/caseRows.ts';
import { linkedTo, relatedTo } from './cases/linkedCases.ts';
import { type DeskCore, editionOf, foldKnown, loadCase } from './deskCore.ts';
import { contactCards } from './organizations/contactCards.ts';
import { customerOfCase } from './organizations/customerOfCase.ts';
import { withPendingMark, withPendingMarks } from './team/pendingRows.ts';
import { withinCase } from './unreadableCase.ts';

/** Everything about one case: its row, its events, what may be done, and the sum behind each clock. */
export function readCaseDetail(core: DeskCore, caseNumber: string): Result<CaseDetail, DeskProblem> {
  const row = findRow(core.database, caseNumber);
  core.calendars.refresh();
  if (row === undefined) {
    // One that the log has and the queue has not says why it cannot be read.
    loadCase(core, caseNumber);
    return err({ kind: 'no-such-case', case: caseNumber });
  }
  const events = withinCase(caseNumber, () => readRecordedEvents(core.database, caseNumber));
  const plain = events.map(({ event }) => event);
  const { state, standing } = foldKnown(core, plain);
  const explain = (clock: ClockName): ClockLedger | null => explainClock(standing, clock, core.rules);
  const card = withPendingMark(core, readCard(core.database, row.row));
  const calendar = core.calendars.calendarOf(state.opening.customer, editionOf(core, state));
  return ok({
    row: card,
    state,
    events,
    actions: availableActions(state, {
      ...core.rules,
      now: core.now(),
      linked: () => linkedTo(core, state),
    }),
    ledgers: {
      response: explain('response'),
      restoration: explain('restoration'),
      // Explained where it is shown.
      rca: state.followUp === null ? explain('rca') : null,
    },
    calendar: calendar.spec,
    related: withPendingMarks(core, relatedTo(core, state)),
    organization: customerOfCase(core, state),
    contact: contactOf(core, state, calendar),
  });
}

/** Who opened it, as care knows the person; null where the opening names nobody on record. */
function contactOf(core: DeskCore, state: CaseState, calendar: BusinessCalendar): ContactCard | null {
  const { customer, contact } = state.opening;
  const cards = contactCards(core, customer.id, editionOf(core, state), calendar);
  return cards.find((card) => card.contact.id === contact) ?? null;
}

/** The edition for cases that are opened now, by the analyst's own date (policy §1). */
export function editionNow(core: DeskCore, now: Instant): string {
  return editionInForce([...core.editions.values()], now, 'UTC');
}
