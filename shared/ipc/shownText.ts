import type { RecordedEvent } from '../case/events/recordedEvent.ts';
import { type CutText, lengthWithin, withCutTexts } from '../lang/cutText.ts';
import type { QueueRow } from '../queue/queueRow.ts';
import type { CaseDetail } from './caseChannels.ts';

/**
 * A page lays out each text that it gets, seen or not, and some writing takes it minutes. What is stored has no limit; what
 * goes to the page has one, and is told how much more there is.
 */
const LINE = 300;
const PASSAGE = 10_000;

/** Gives what a list says of a case, with its texts as far as a line goes. */
export function shownRow(row: QueueRow): QueueRow {
  const { title, customer, owner, contact, channel, escalation, nextStep } = row;
  const texts = [title, customer.name, customer.city, owner, contact, channel, escalation, nextStep];
  if (texts.every((text) => (text?.length ?? 0) <= LINE)) return row;
  const cut = withCutTexts(row, LINE);
  return title.length <= LINE ? cut : { ...cut, titleCut: cutAt(title, LINE) };
}

/** Gives any answer that lists cases, with its texts as far as a line goes. */
export function shownLines<T>(answer: T): T {
  return withCutTexts(answer, LINE);
}

/** Gives what is known of a case, with its texts as far as they are shown. */
export function shownDetail({ row, events, related, ...detail }: CaseDetail): CaseDetail {
  return {
    ...withCutTexts(detail, PASSAGE),
    row: shownRow(row),
    events: events.map(shownEvent),
    related: related.map(shownRow),
  };
}

function shownEvent(recorded: RecordedEvent): RecordedEvent {
  const event = withCutTexts(recorded.event, PASSAGE);
  if (event === recorded.event) return recorded;
  const long = Object.entries(recorded.event).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length > PASSAGE,
  );
  const cut = Object.fromEntries(long.map(([field, text]) => [field, cutAt(text, PASSAGE)]));
  return { ...recorded, event, cut };
}

function cutAt(text: string, most: number): CutText {
  return { shown: lengthWithin(text, most), length: text.length };
}
