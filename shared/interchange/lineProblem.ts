import type { CaseEvent } from '../case/events/caseEvent.ts';
import type { OrderProblem } from '../case/events/orderProblem.ts';
import { DEEPEST_JSON } from '../lang/jsonObject.ts';
import { interchangeWords } from '../messages/en/interchange.ts';
import type { FieldProblem } from './eventSchema.ts';

/** Why a line is refused, and with it its whole file (policy §10). */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  /** The field at fault, inner ones as `customer.zone`; `JSON` for a line that is no JSON object. */
  readonly field: string;
  readonly problem: 'not-json' | 'unknown-type' | 'missing-field' | 'bad-value' | 'impossible-order';
  /** One sentence that names what is wrong. */
  readonly reason: string;
}

const words = interchangeWords;

/** A line that is no JSON object. */
export function notJson(line: number, because: 'not-json' | 'too-deep'): LineProblem {
  const reason = because === 'too-deep' ? words.tooDeep(DEEPEST_JSON) : words.notJson;
  return { line, field: 'JSON', problem: 'not-json', reason };
}

/** A line whose bytes are no text. */
export function notUtf8(line: number): LineProblem {
  return { line, field: 'UTF-8', problem: 'not-json', reason: words.notUtf8 };
}

/** A line whose type is absent, or none that the interchange knows. */
export function wrongType(line: number, type: unknown): LineProblem {
  if (type === undefined) return missing(line, 'type');
  return { line, field: 'type', problem: 'unknown-type', reason: words.unknownType(shown(type)) };
}

/** A line with a field that is absent or wrong. */
export function wrongField(line: number, { field, isMissing, expected, found }: FieldProblem): LineProblem {
  return isMissing ? missing(line, field) : badValue(line, field, expected, found);
}

/** A line with a field whose value cannot be. */
export function badValue(line: number, field: string, expected: string, found: unknown): LineProblem {
  return { line, field, problem: 'bad-value', reason: words.badValue(field, expected, shown(found)) };
}

/** A line with which the events of its case can no longer have happened in their order. */
export function wrongOrder(line: number, event: CaseEvent, problem: OrderProblem): LineProblem {
  if (problem.because === 'unknown-event' && event.type === 'retracted') {
    return badValue(line, 'event', words.expected.earlierEvent, event.event);
  }
  const reason = orderSentence(problem);
  const isOwn = problem.type === event.type;
  return {
    line,
    field: 'type',
    problem: 'impossible-order',
    reason: isOwn ? reason : words.order.makesImpossible(event.type, reason),
  };
}

function missing(line: number, field: string): LineProblem {
  return { line, field, problem: 'missing-field', reason: words.missing(field) };
}

function orderSentence({ because, type, stage }: OrderProblem): string {
  switch (because) {
    case 'opened-twice':
      return words.order.openedTwice(type);
    case 'before-opening':
      return words.order.beforeOpening(type);
    case 'opening-retracted':
      return words.order.openingRetracted(type);
    default:
      return stage === null ? words.order.notOpened(type) : words.order.stage(type, stage);
  }
}

/** A value as it stands in the file, cut to a readable length. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
