/** A run of text, underlined where it matches what was typed. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface TextMatch {
  /** 0 where the text begins with it, 1 where a word does, 2 where it stands inside a word. */
  readonly rank: number;
  readonly parts: ReadonlyArray<TextPart>;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/**
 * Finds every word of the query in a text, without regard to case and accents; null when one is missing. The rank is
 * that of the worst placed word, so that "esc" finds "Escalate" before "Describe".
 */
export function matchText(text: string, query: string): TextMatch | null {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const haystack = folded(text);
  const spans = words.map((word) => findWord(haystack, word));
  if (spans.some((span) => span === null)) return null;
  const found = spans.filter((span) => span !== null);
  return { rank: Math.max(0, ...found.map(({ rank }) => rank)), parts: cut(text, found) };
}

/** Marks what a text has of the words of a query; the others may stand elsewhere. */
export function markWords(text: string, query: string): ReadonlyArray<TextPart> {
  const haystack = folded(text);
  const spans = wordsOf(query).map((word) => findWord(haystack, word));
  return cut(
    text,
    spans.filter((span) => span !== null),
  );
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

function wordsOf(query: string): ReadonlyArray<string> {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Letter for letter, so that places in the folded text are places in the text. */
function folded(text: string): string {
  return [...text].map(foldLetter).join('');
}

function foldLetter(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === letter.length ? plain : letter;
}

function findWord(text: string, word: string): Span | null {
  const atWord = wordStart(text, word);
  const from = atWord ?? text.indexOf(word);
  if (from < 0) return null;
  return { from, to: from + word.length, rank: from === 0 ? 0 : atWord === null ? 2 : 1 };
}

function wordStart(text: string, word: string): number | null {
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    if (from === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(from - 1))) return from;
  }
  return null;
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
