import type { PlannedAlert } from '../../../shared/alert/alertPlan.ts';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { guardClosing } from '../../../shared/case/decide/guardClosing.ts';
import type { CaseEvent, EventCustomer } from '../../../shared/case/events/caseEvent.ts';
import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { termsOf } from '../../../shared/case/fold/foldCase.ts';
import { type FoldedCase, foldMore } from '../../../shared/case/fold/foldMore.ts';
import { ok, type Result } from '../../../shared/lang/result.ts';
import type { Severity } from '../../../shared/policy/severity.ts';
import { caseFacts, isAside } from '../../../shared/review/facts/caseFacts.ts';
import type { CaseColumns } from '../../persistence/queue/caseRows.ts';
import { type IndexedTexts, indexedTexts, isSpoken } from '../../persistence/queue/searchIndex.ts';
import { type FactColumns, factColumns } from '../../persistence/review/factColumns.ts';
import { foldAny, type StandingCase } from '../foldAny.ts';
import type { MakingParts } from './makingParts.ts';
import { planned } from './planned.ts';
import { queueRowOf } from './queueRowOf.ts';
import { rowColumns } from './rowColumns.ts';

/** The events of a case, those that came since it was last made, and the instant that it is made at. */
export interface CaseToMake {
  readonly events: ReadonlyArray<CaseEvent>;
  /** All of them when the projection is made anew. */
  readonly fresh: ReadonlyArray<CaseEvent>;
  /** The case without those, where it was folded already. */
  readonly before: FoldedCase | null;
  readonly now: Instant;
  /** Whether what was said since is asked for; of a case that is made anew it always is. */
  readonly asksTexts: boolean;
}

/** All that is derived from the events of one case, as plain values and not yet written. */
export interface MadeCase {
  readonly case: string;
  readonly severity: Severity;
  readonly customer: EventCustomer;
  readonly edition: string;
  readonly columns: CaseColumns;
  /** As it is kept: JSON. */
  readonly card: string;
  /** Null where they stay as they were. */
  readonly facts: ReadonlyArray<FactColumns> | null;
  /** Null where nothing was said, or was not asked for. */
  readonly texts: IndexedTexts | null;
  readonly plan: ReadonlyArray<PlannedAlert>;
  /** Nothing holds the closure back that the rule of time will look at (policy §5). */
  readonly mayClose: boolean;
}

/** Makes everything that is derived from the events of a case; it asks for nothing but calendars and writes nothing. */
export function makeCase(
  parts: MakingParts,
  { events, fresh, before, now, asksTexts }: CaseToMake,
): Result<MadeCase, ImpossibleOrder> {
  const folded = foldOn(parts, events, before, fresh);
  if (!folded.ok) return folded;
  const { state, standing } = folded.value;
  const isAnew = fresh.length === events.length;
  const { severity, plan, edition } = planned(parts, state);
  const { customer } = state.opening;
  const calendar = parts.calendars.nameOf(customer, edition);
  const facts = !isAnew && isAside(fresh) ? null : caseFacts(state, standing, calendar);
  return ok({
    case: state.case,
    severity,
    customer,
    edition: edition.id,
    columns: rowColumns(state),
    card: JSON.stringify(queueRowOf(state, calendar)),
    facts: facts === null ? null : factColumns(facts),
    texts: isAnew || (asksTexts && fresh.some(isSpoken)) ? indexedTexts(events) : null,
    plan,
    mayClose: mayCloseByItself(parts, state, now),
  });
}

/** From the fold of those before, where that is known and gives the same. */
function foldOn(
  parts: MakingParts,
  events: ReadonlyArray<CaseEvent>,
  before: FoldedCase | null,
  fresh: ReadonlyArray<CaseEvent>,
): Result<StandingCase, ImpossibleOrder> {
  if (before === null) return foldAny(parts, events);
  const more = foldMore(before, fresh, termsOf(before.state.opening, parts.rules));
  if (more === undefined) return foldAny(parts, events);
  return more.ok ? ok({ state: more.value, standing: events }) : more;
}

function mayCloseByItself({ rules }: MakingParts, state: CaseState, now: Instant): boolean {
  return state.rules.autoClose !== null && guardClosing(state, { edition: rules.edition, now }) === null;
}
