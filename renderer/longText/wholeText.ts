import type { CutText } from '../../shared/lang/cutText.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ask } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Where a text stands that was not shown whole: in the opening of a case unless an event is named. */
export interface TextPlace extends CutText {
  readonly case: string;
  readonly event?: string;
  readonly field: string;
}

/** The most that one answer carries. */
const MOST = 100_000;

/** Gives a part of such a text; null, and says so, when it cannot be read. */
export async function textPart(
  { case: caseNumber, event, field }: TextPlace,
  from: number,
  most: number,
): Promise<string | null> {
  const named = event === undefined ? {} : { event };
  const answer = await ask('case.text', { case: caseNumber, ...named, field, from, most });
  if (answer.ok) return answer.value.text;
  warnOf(answer.error);
  return null;
}

/** Gives all of such a text. */
export async function wholeText(place: TextPlace): Promise<string | null> {
  let text = '';
  while (text.length < place.length) {
    const part = await textPart(place, text.length, MOST);
    if (part === null || part === '') return null;
    text += part;
  }
  return text;
}

/** Gives the title of a row as it is stored. */
export async function wholeTitle({ case: caseNumber, title, titleCut }: QueueRow): Promise<string | null> {
  return titleCut === undefined ? title : wholeText({ case: caseNumber, field: 'title', ...titleCut });
}
