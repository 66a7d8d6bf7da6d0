import type { CaseEvent, CaseEventType } from '../case/events/caseEvent.ts';
import type { OrderProblem } from '../case/events/orderProblem.ts';
import type { ExpectedValue, FieldProblem } from './eventSchema.ts';

/** Why a line is refused, and with it its whole file (policy §10). The catalogue has a sentence for each kind. */
export type LineProblem = LineFault & {
  /** From 1. */
  readonly line: number;
  /** The field at fault, inner ones as `customer.zone`; `JSON` or `UTF-8` for a line that is no JSON object or no text. */
  readonly field: string;
};

/** What is wrong with a line; `found` is the value as it stands in the file, cut to a readable length. */
export type LineFault =
  /** Its case has an event that this version cannot read: nothing is added to what cannot be checked. */
  | { readonly problem: 'unreadable-case' }
  /** The desk shares its log with a team, whose server would not take the event: from this person, or as it is. */
  | { readonly problem: 'not-for-team'; readonly because: 'role' | 'too-long' | 'future' | 'name' }
  | { readonly problem: 'not-json'; readonly because: 'no-object' | 'too-deep' | 'not-utf8' }
  | { readonly problem: 'unknown-type'; readonly found: string }
  | { readonly problem: 'missing-field' }
  | { readonly problem: 'bad-value'; readonly expected: ExpectedValue; readonly found: string }
  /** The log has another event with this id. */
  | { readonly problem: 'id-taken'; readonly id: string }
  /** `type`: the event of the line. The order may name another event, which cannot stand any more with this one. */
  | { readonly problem: 'impossible-order'; readonly type: CaseEventType; readonly order: OrderProblem };

/** A line that is no JSON object, or one whose parts are nested too deep. */
export function notJson(line: number, because: 'no-object' | 'too-deep'): LineProblem {
  return { line, field: 'JSON', problem: 'not-json', because };
}

/** A line whose bytes are no text. */
export function notUtf8(line: number): LineProblem {
  return { line, field: 'UTF-8', problem: 'not-json', because: 'not-utf8' };
}

/** A line without a field that it must have. */
export function missingField(line: number, field: string): LineProblem {
  return { line, field, problem: 'missing-field' };
}

/** A line whose type is absent, or none that the interchange knows. */
export function wrongType(line: number, type: unknown): LineProblem {
  if (type === undefined) return missingField(line, 'type');
  return { line, field: 'type', problem: 'unknown-type', found: shown(type) };
}

/** A line with a field that is absent or wrong. */
export function wrongField(line: number, { field, isMissing, expected, found }: FieldProblem): LineProblem {
  return isMissing ? missingField(line, field) : badValue(line, field, expected, found);
}

/** A line with a field whose value cannot be. */
export function badValue(line: number, field: string, expected: ExpectedValue, found: unknown): LineProblem {
  return { line, field, problem: 'bad-value', expected, found: shown(found) };
}

/** A line with which the events of its case can no longer have happened in their order. */
export function wrongOrder(line: number, event: CaseEvent, order: OrderProblem): LineProblem {
  if (order.because === 'unknown-event' && event.type === 'retracted') {
    return badValue(line, 'event', 'earlierEvent', event.event);
  }
  return { line, field: 'type', problem: 'impossible-order', type: event.type, order };
}

/** Gives a value as it stands in the file, cut to a readable length. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
