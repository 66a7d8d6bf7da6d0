import { formatInstant } from '../calendar/instant/isoInstant.ts';
import type { CaseEvent } from '../case/events/caseEvent.ts';
import type { CaseOrder } from '../case/events/caseOrder.ts';
import { createCaseOrder } from '../case/events/caseOrder.ts';
import { parseJsonObject } from '../lang/jsonObject.ts';
import type { Result } from '../lang/result.ts';
import { err, ok } from '../lang/result.ts';
import { interchangeWords } from '../messages/en/interchange.ts';
import { checkFields, isEventType, toEvent } from './eventSchema.ts';
import type { LineProblem } from './lineProblem.ts';
import { badValue, notJson, wrongField, wrongOrder, wrongType } from './lineProblem.ts';

/** What a file may refer to. */
export interface InterchangeContext {
  edition(id: string): unknown;
  /** True for a country whose public holidays can be had; without it each code of the right form will do. */
  knowsCountry?(code: string): boolean;
}

/** An event of a file. Its line is its record: numbers, order of fields and `at` stand there as they were written. */
export interface FileEvent {
  readonly event: CaseEvent;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Reads a file line by line; after a problem the file is refused, and there is nothing more to read. */
export interface EventReader {
  read(text: string): Result<FileEvent, LineProblem>;
}

/** Reads one line, unknown fields included; says which field is wrong when one is (policy §10). */
export function readEventLine(text: string, line: number): Result<CaseEvent, LineProblem> {
  const read = parseJsonObject(text);
  if (!read.ok) return err(notJson(line, read.error));
  const parsed = read.value;
  if (!isEventType(parsed.type)) return err(wrongType(line, parsed.type));
  const wrong = checkFields(parsed.type, parsed);
  if (wrong !== null) return err(wrongField(line, wrong));
  return ok(toEvent(parsed as { readonly at: string }));
}

/** Writes an event as one line, its fields in their order, `at` in UTC with milliseconds (policy §10). */
export function writeEventLine(event: CaseEvent): string {
  return JSON.stringify({ ...event, at: formatInstant(event.at) });
}

/** Gives a reader that also checks what lines refer to, and the order of each case line by line (policy §10). */
export function createEventReader(context: InterchangeContext): EventReader {
  const orders = new Map<string, CaseOrder>();
  let line = 0;
  return {
    read(text) {
      line += 1;
      const read = readEventLine(text, line);
      if (!read.ok) return read;
      const event = read.value;
      const wrong = checkReferences(event, line, context);
      if (wrong !== null) return err(wrong);
      const order = orders.get(event.case) ?? createCaseOrder();
      orders.set(event.case, order);
      const impossible = order.add(event);
      if (impossible !== null) return err(wrongOrder(line, event, impossible));
      return ok({ event, line, text });
    },
  };
}

/** Reads a whole file, or names the first line for which nothing of it is taken (policy §10). */
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

/** The lines of a file without their ends; a mark of byte order at the start belongs to no line. */
function linesOf(text: string): ReadonlyArray<string> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Says what a sound line refers to that is not there: an edition, a country; null when all is (policy §10). */
export function checkReferences(
  event: CaseEvent,
  line: number,
  context: InterchangeContext,
): LineProblem | null {
  if (event.type !== 'opened') return null;
  const { expected } = interchangeWords;
  if (context.edition(event.edition) === undefined) {
    return badValue(line, 'edition', expected.edition, event.edition);
  }
  const { holidays } = event.customer;
  if (typeof holidays !== 'string' || context.knowsCountry?.(holidays) !== false) return null;
  return badValue(line, 'customer.holidays', expected.country, holidays);
}
