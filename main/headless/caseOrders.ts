import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import { type CaseOrder, createCaseOrder } from '../../shared/case/events/caseOrder.ts';
import type { OrderProblem } from '../../shared/case/events/orderProblem.ts';
import type { Desk } from '../desk/desk.ts';

/** The orders of the cases that events come for, each read from the log once. */
export interface CaseOrders {
  /** Takes the next event of its case; says why it is not possible after what the log and this heard of the case. */
  add(event: CaseEvent): OrderProblem | null;
  /** What was heard may no longer be what the log holds. */
  forget(): void;
}

interface KnownCase {
  readonly order: CaseOrder;
  readonly ids: Set<string>;
}

const ANY_ORDER: CaseOrder = { add: () => null };

/** So many cases are kept; the log knows the others. */
const KEPT = 10_000;

export function createCaseOrders(desk: Desk): CaseOrders {
  const known = new Map<string, KnownCase>();
  return {
    add(event) {
      const there = known.get(event.case) ?? readCase(desk, event.case);
      if (known.size >= KEPT) known.clear();
      known.set(event.case, there);
      // The log has it: it is acknowledged again and changes nothing.
      if (event.id !== undefined && there.ids.has(event.id)) return null;
      const problem = there.order.add(event);
      if (problem !== null) known.delete(event.case);
      else if (event.id !== undefined) there.ids.add(event.id);
      return problem;
    },
    forget: () => known.clear(),
  };
}

function readCase(desk: Desk, caseNumber: string): KnownCase {
  const found = desk.readCase(caseNumber);
  // The desk itself says why nothing can be added to what cannot be read.
  if (!found.ok && found.error.kind === 'unreadable-case') return { order: ANY_ORDER, ids: new Set() };
  const order = createCaseOrder();
  const events = found.ok ? found.value.events : [];
  for (const { event } of events) order.add(event);
  return { order, ids: new Set(events.map(({ id }) => id)) };
}
