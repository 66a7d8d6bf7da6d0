import type { IncomingEvent } from '../../../main/desk/desk.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { manyCases } from './manyCases.ts';

/** Writing that turns with each sign, and marks that pile up: what is laid out slowest. */
const TURNED = '\u202E\u05D0\u2067a\u0301\u0327\u2069\u202C';

const TITLE = ofLength(10_000);
const NOTE = ofLength(300_000);

/** The same cases, each with a title of 10,000 characters and a note of 300 KB. */
export function* casesWithLongTexts(count: number): Generator<IncomingEvent> {
  for (const { event } of manyCases(count)) {
    if (event.type !== 'opened') {
      yield { event };
      continue;
    }
    yield { event: { ...event, title: TITLE } };
    yield { event: noteOn(event) };
  }
}

function noteOn({ case: number, at, by }: CaseEvent): CaseEvent {
  return { type: 'note', case: number, id: `${number}-long`, at, by, text: NOTE };
}

function ofLength(length: number): string {
  return TURNED.repeat(Math.ceil(length / TURNED.length)).slice(0, length);
}
