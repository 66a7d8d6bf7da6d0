import type { CaseEvent } from './caseEvent.ts';
import { cannotFollow, createFullOrder, type FullOrder } from './fullOrder.ts';
import { type Life, nextLife, OPENED } from './life.ts';
import type { OrderProblem } from './orderProblem.ts';

/** The order of one case, checked while its events come in. */
export interface CaseOrder {
  /** Takes the next recorded event. Says why it makes the events so far impossible; after that the order is spent. */
  add(event: CaseEvent): OrderProblem | null;
}

/** Checks without clocks, so that a file is checked at the speed of reading it (policy §5, §10). */
export function createCaseOrder(): CaseOrder {
  const order = beginOrder();
  return { add: (event) => addToOrder(order, event) };
}

/** What of an event later ones may ask for, and the event that was recorded before it. */
type Recorded = CaseEvent & { readonly before: Recorded | null };

/**
 * The same as plain fields, since a file may hold a million cases. Nearly all of them are straight: their events came as
 * they take effect, none was taken back, and the last of them and the life so far say what may follow.
 */
export interface OrderSoFar {
  last: Recorded | null;
  life: Life;
  full: FullOrder | null;
}

/** The order of a case of which nothing is recorded yet. */
export function beginOrder(): OrderSoFar {
  return { last: null, life: OPENED, full: null };
}

/** Takes the next recorded event, as `CaseOrder` does. */
export function addToOrder(order: OrderSoFar, event: CaseEvent): OrderProblem | null {
  if (order.full !== null) return order.full.add(event);
  const { last } = order;
  order.last = recorded(event, last);
  if (last === null) return event.type === 'opened' ? null : addAllTo(order);
  if (event.type === 'retracted' || event.at < last.at) return addAllTo(order);
  const life = nextLife(order.life, event);
  if (life === null) return cannotFollow(event, order.life);
  if (!isSame(life, order.life)) order.life = life;
  return null;
}

/** In full from here on. */
function addAllTo(order: OrderSoFar): OrderProblem | null {
  const events: Recorded[] = [];
  for (let event = order.last; event !== null; event = event.before) events.push(event);
  const full = createFullOrder();
  order.full = full;
  return events.reduceRight<OrderProblem | null>((_, event) => full.add(event), null);
}

function recorded(event: CaseEvent, before: Recorded | null): Recorded {
  const { type, at, id } = event;
  if (event.type === 'reopened') return { type, at, id, before, impact: event.impact } as Recorded;
  if (event.type === 'retracted') return { type, at, id, before, event: event.event } as Recorded;
  return { type, at, id, before } as Recorded;
}

function isSame(a: Life, b: Life): boolean {
  return a.stage === b.stage && a.functionRestored === b.functionRestored;
}
