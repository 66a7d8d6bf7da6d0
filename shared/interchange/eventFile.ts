import { formatInstant } from '../calendar/instant/isoInstant.ts';
import type { CaseEvent } from '../case/events/caseEvent.ts';
import { addToOrder, beginOrder, type OrderSoFar } from '../case/events/caseOrder.ts';
import { parseJsonObject } from '../lang/jsonObject.ts';
import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import { checkFields, isEventType, toEvent } from './eventSchema.ts';
import type { LineProblem } from './lineProblem.ts';
import { badValue, missingField, notJson, wrongField, wrongOrder, wrongType } from './lineProblem.ts';

/** What the lines of a file may refer to. */
export interface InterchangeContext {
  edition(id: string): unknown;
  /** True for a country whose public holidays are on record; absent, each code of the right form is taken. */
  knowsCountry?(code: string): boolean;
}

/** An event of a file. The text of its line is the record: it keeps numbers, the order of fields and `at` as written. */
export interface FileEvent {
  readonly event: CaseEvent;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Reads a file line by line. A problem refuses the whole file: nothing is read after it. */
export interface EventReader {
  read(text: string): Result<FileEvent, LineProblem>;
  /** How many cases the lines were of that were read so far. */
  cases(): number;
}

/** Gives the event of one line, unknown fields included, or the field that is wrong (policy §10). */
export function readEventLine(text: string, line: number): Result<CaseEvent, LineProblem> {
  const read = parseJsonObject(text);
  if (!read.ok) return err(notJson(line, read.error === 'not-json' ? 'no-object' : read.error));
  const parsed = read.value;
  // First of all: whoever mends the file looks for the case.
  if (parsed.case === undefined) return err(missingField(line, 'case'));
  if (!isEventType(parsed.type)) return err(wrongType(line, parsed.type));
  const wrong = checkFields(parsed.type, parsed);
  if (wrong !== null) return err(wrongField(line, wrong));
  return ok(toEvent(parsed as { readonly at: string }));
}

/** The event of a line that was read before and found sound; null for a text that cannot have been. */
export function readEventAgain(text: string): CaseEvent | null {
  const read = parseJsonObject(text);
  if (!read.ok || !isEventType(read.value.type) || typeof read.value.at !== 'string') return null;
  return toEvent(read.value as { readonly at: string });
}

/** Writes an event as one line, its fields in their order, `at` in UTC with milliseconds (policy §10). */
export function writeEventLine(event: CaseEvent): string {
  return JSON.stringify({ ...event, at: formatInstant(event.at) });
}

/** Gives a reader that also checks what lines refer to, and line by line the order of each case (policy §10). */
export function createEventReader(context: InterchangeContext): EventReader {
  const orders = new Map<string, OrderSoFar>();
  let line = 0;
  return {
    cases: () => orders.size,
    read(text) {
      line += 1;
      const read = readEventLine(text, line);
      if (!read.ok) return read;
      const event = read.value;
      const wrong = checkReferences(event, line, context);
      if (wrong !== null) return err(wrong);
      const order = orders.get(event.case) ?? beginOrder();
      orders.set(event.case, order);
      const impossible = addToOrder(order, event);
      if (impossible !== null) return err(wrongOrder(line, event, impossible));
      return ok({ event, line, text });
    },
  };
}

/** Gives the events of a whole file, or the first problem, for which the file is refused (policy §10). */
export function readEventFile(
  text: string,
  context: InterchangeContext,
): Result<ReadonlyArray<FileEvent>, LineProblem> {
  const reader = createEventReader(context);
  const events: FileEvent[] = [];
  for (const line of linesOf(text)) {
    const read = reader.read(line);
    if (!read.ok) return read;
    events.push(read.value);
  }
  return ok(events);
}

/** Gives the lines without their ends and without a byte order mark. */
function linesOf(text: string): ReadonlyArray<string> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Gives the problem of a sound line that names an edition or a country that is not there; null without one (policy §10). */
export function checkReferences(
  event: CaseEvent,
  line: number,
  context: InterchangeContext,
): LineProblem | null {
  if (event.type !== 'opened') return null;
  if (context.edition(event.edition) === undefined) {
    return badValue(line, 'edition', 'edition', event.edition);
  }
  const { holidays } = event.customer;
  if (typeof holidays !== 'string' || context.knowsCountry?.(holidays) !== false) return null;
  return badValue(line, 'customer.holidays', 'country', holidays);
}
