import type { BusinessCalendar } from '../../calendar/businessCalendar.ts';
import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import type { CaseTerms } from '../../policy/caseTerms.ts';
import type { Edition } from '../../policy/edition.ts';
import type { CaseEvent, EventCustomer, Opened } from '../events/caseEvent.ts';
import { effectiveEvents } from '../events/effectiveEvents.ts';
import type { ImpossibleOrder } from '../events/orderProblem.ts';
import type { CaseState } from './caseState.ts';
import { evolve } from './evolve.ts';

/** Where a fold finds the editions and the business calendars. */
export interface FoldContext {
  edition(id: string): Edition | undefined;
  calendarOf(customer: EventCustomer, edition: Edition): BusinessCalendar;
}

/**
 * Folds the events of one case, given in recorded order, into its state: by when they took effect, ties in recorded
 * order, without what was retracted (policy §5, §10). An impossible order names the first event that cannot stand.
 */
export function foldCase(
  events: ReadonlyArray<CaseEvent>,
  context: FoldContext,
): Result<CaseState, ImpossibleOrder> {
  const effective = effectiveEvents(events);
  if (!effective.ok) return effective;
  const { opening, places } = effective.value;
  const terms = termsOf(opening, context);
  if (terms === undefined) {
    return err({
      kind: 'impossible-order',
      because: 'unknown-edition',
      type: 'opened',
      stage: null,
      index: 0,
    });
  }
  let state: CaseState | null = null;
  for (const index of places) {
    const next = evolve(state, events[index] as CaseEvent, terms);
    if (!next.ok) return err({ ...next.error, index });
    state = next.value;
  }
  return ok({ ...(state as CaseState), version: events.length });
}

/** Gives the terms of a case; undefined when its edition is not installed. */
export function termsOf(opening: Opened, context: FoldContext): CaseTerms | undefined {
  const edition = context.edition(opening.edition);
  return edition && { edition, calendar: context.calendarOf(opening.customer, edition) };
}
