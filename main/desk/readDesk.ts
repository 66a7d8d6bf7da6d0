import type { Instant } from '../../shared/calendar/instant.ts';
import { availableActions } from '../../shared/case/availableActions.ts';
import type { ClockName } from '../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../shared/clock/clockLedger.ts';
import { explainClock } from '../../shared/clock/explainClock.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { CaseDetail } from '../../shared/ipc/responses.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { readRecordedEvents } from '../persistence/caseEventLog.ts';
import { findRow, followersOf, readCard } from '../persistence/caseRows.ts';
import { type DeskCore, editionOf, foldKnown } from './deskCore.ts';

/** Everything about one case: its row, its events, what may be done, and the sum behind each clock. */
export function readCaseDetail(core: DeskCore, caseNumber: string): Result<CaseDetail, DeskProblem> {
  const row = findRow(core.database, caseNumber);
  if (row === undefined) return err({ kind: 'no-such-case', case: caseNumber });
  const events = readRecordedEvents(core.database, caseNumber);
  const plain = events.map(({ event }) => event);
  const state = foldKnown(core, plain);
  const explain = (clock: ClockName): ClockLedger | null => explainClock(plain, clock, core.rules);
  const card = readCard(core.database, row.row);
  return ok({
    row: card,
    state,
    events,
    actions: availableActions(state, { ...core.rules, now: core.now() }),
    ledgers: { response: explain('response'), restoration: explain('restoration'), rca: explain('rca') },
    calendar: core.calendars.calendarOf(state.opening.customer, editionOf(core, state)).spec,
    related: relatedTo(core, card),
  });
}

/** The case whose RCA this one carries, and those that carry the RCA of this one. */
function relatedTo(core: DeskCore, card: QueueRow): ReadonlyArray<QueueRow> {
  const followed = card.follows === null ? undefined : findRow(core.database, card.follows);
  const rows = [...(followed === undefined ? [] : [followed.row]), ...followersOf(core.database, card.case)];
  return rows.map((row) => readCard(core.database, row));
}

/** The edition for cases that are opened now: the one that came into force last, else the default (policy §1). */
export function editionInForce(core: DeskCore, now: Instant): string {
  const today = new Date(now).toISOString().slice(0, 10);
  const inForce = [...core.editions.values()]
    .filter((edition) => edition.validFrom !== null && edition.validFrom <= today)
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return inForce.at(-1)?.id ?? 'targets';
}
