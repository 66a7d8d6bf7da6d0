import { foldedWords, foldWithPlaces } from './foldText.ts';
import { placeOfWord, rankSlip, rankText } from './rankText.ts';

/** A run of text, underlined where it matches what was typed. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface TextMatch {
  /** Of `RANK`: that of the worst placed word, so that "esc" finds "Escalate" before "Describe". */
  readonly rank: number;
  readonly parts: ReadonlyArray<TextPart>;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Finds every word of the query in a text, without regard to width, case and accents, or by initials; null when one is missing. */
export function matchText(text: string, query: string, slips = false): TextMatch | null {
  const folded = foldWithPlaces(text).text;
  let worst = 0;
  for (const word of foldedWords(query)) {
    const rank = rankText(folded, word) ?? (slips ? rankSlip(folded, word) : null);
    if (rank === null) return null;
    worst = Math.max(worst, rank);
  }
  return { rank: worst, parts: markWords(text, query) };
}

/** Marks what a text has of the words of a query; the others may stand elsewhere. */
export function markWords(text: string, query: string): ReadonlyArray<TextPart> {
  const { text: folded, places } = foldWithPlaces(text);
  const spans = foldedWords(query).flatMap((word): ReadonlyArray<Span> => {
    const at = placeOfWord(folded, word) ?? folded.indexOf(word);
    if (at < 0) return [];
    return [{ from: places[at] ?? 0, to: endOf(places, at + word.length, text) }];
  });
  return cut(text, spans);
}

/** Gives a text without any mark. */
export function plainParts(text: string): ReadonlyArray<TextPart> {
  return text === '' ? [] : [{ text, marked: false }];
}

/** Reads a passage of the search, whose matches stand between U+2068 and U+2069. */
export function passageParts(passage: string): ReadonlyArray<TextPart> {
  return passage
    .split(/\u2068([^\u2069]*)\u2069/)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A letter that folds to several, such as ㈱ or ß, is marked as a whole. */
function endOf(places: ReadonlyArray<number>, end: number, text: string): number {
  const last = places[end - 1];
  return places.slice(end).find((place) => place !== last) ?? text.length;
}

function cut(text: string, spans: ReadonlyArray<Span>): ReadonlyArray<TextPart> {
  const parts: TextPart[] = [];
  let cursor = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= cursor) continue;
    parts.push({ text: text.slice(cursor, Math.max(from, cursor)), marked: false });
    parts.push({ text: text.slice(Math.max(from, cursor), to), marked: true });
    cursor = to;
  }
  parts.push({ text: text.slice(cursor), marked: false });
  return parts.filter((part) => part.text !== '');
}
