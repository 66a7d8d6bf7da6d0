import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { OrderProblem } from '../../shared/case/events/orderProblem.ts';
import { checkReferences, readEventLine } from '../../shared/interchange/eventFile.ts';
import { type LineProblem, notUtf8, wrongOrder } from '../../shared/interchange/lineProblem.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Desk, IncomingEvent } from '../desk/desk.ts';
import { createIds } from '../desk/newId.ts';
import { knowsCountry } from '../holidays/knowsCountry.ts';
import type { Line } from '../transfer/lineCutter.ts';
import { type CaseOrders, createCaseOrders } from './caseOrders.ts';

/** What became of a batch of lines: the ids that are durable now, in their order, and the lines that are refused. */
export interface Applied {
  readonly ids: ReadonlyArray<string>;
  readonly refused: ReadonlyArray<LineProblem>;
}

/** Takes lines of events, a batch a transaction, each as if it had come alone. */
export interface Applier {
  apply(lines: ReadonlyArray<Line>): Applied;
  taken(): number;
  refused(): number;
}

interface NumberedEvent extends IncomingEvent {
  readonly number: number;
}

export function createApplier(desk: Desk, now: () => Instant): Applier {
  const orders = createCaseOrders(desk);
  const read = createLineReader(desk, createIds(now));
  let number = 0;
  let taken = 0;
  let refused = 0;
  return {
    apply(lines) {
      const batch = createBatch(desk, orders);
      for (const text of lines) {
        number += 1;
        const event = read(text, number);
        if (event.ok) batch.add(event.value);
        else batch.refuse(event.error);
      }
      const applied = batch.end();
      taken += applied.ids.length;
      refused += applied.refused.length;
      return applied;
    },
    taken: () => taken,
    refused: () => refused,
  };
}

interface Batch {
  add(event: NumberedEvent): void;
  refuse(problem: LineProblem): void;
  end(): Applied;
}

function createBatch(desk: Desk, orders: CaseOrders): Batch {
  const ids: string[] = [];
  const refused: LineProblem[] = [];
  let waiting: NumberedEvent[] = [];
  const flush = (): void => {
    append(desk, orders, waiting, ids, refused);
    waiting = [];
  };
  /** Another program may have written to the case since it was read: then what the log says now decides. */
  const problemWith = ({ event }: NumberedEvent): OrderProblem | null => {
    if (orders.add(event) === null) return null;
    flush();
    orders.forget();
    return orders.add(event);
  };
  return {
    add(event) {
      const problem = problemWith(event);
      if (problem === null) waiting.push(event);
      else refused.push(wrongOrder(event.number, event.event, problem));
    },
    refuse: (problem) => refused.push(problem),
    end() {
      flush();
      return { ids, refused: refused.sort((a, b) => a.line - b.line) };
    },
  };
}

/** Appends in one transaction; when the log has moved on in between, each line by itself. */
function append(
  desk: Desk,
  orders: CaseOrders,
  events: ReadonlyArray<NumberedEvent>,
  ids: string[],
  refused: LineProblem[],
): void {
  if (events.length === 0) return;
  const appended = desk.appendEvents(events, { source: 'apply' });
  if (appended.ok) {
    ids.push(...appended.value.ids);
    if (appended.value.knownEvents > 0) orders.forget();
    return;
  }
  orders.forget();
  const [only] = events;
  if (only !== undefined && events.length === 1) {
    const { index: _index, case: _case, ...problem } = appended.error;
    refused.push({ ...problem, line: only.number });
    return;
  }
  for (const event of events) append(desk, orders, [event], ids, refused);
}

/** Reads a line by itself, and what it refers to; an event without an id gets one, in front of its own fields. */
function createLineReader(
  desk: Desk,
  newId: () => string,
): (text: Line, line: number) => Result<NumberedEvent, LineProblem> {
  const editions = new Set(desk.editions().map(({ id }) => id));
  const context = { edition: (id: string) => (editions.has(id) ? id : undefined), knowsCountry };
  return (text, number) => {
    if (text === null) return err(notUtf8(number));
    const event = readEventLine(text, number);
    if (!event.ok) return event;
    const problem = checkReferences(event.value, number, context);
    if (problem !== null) return err(problem);
    if (event.value.id !== undefined) return ok({ event: event.value, line: text, number });
    const id = newId();
    const line = `{"id":${JSON.stringify(id)},${text.trim().slice(1).trimStart()}`;
    return ok({ event: { ...event.value, id }, line, number });
  };
}
