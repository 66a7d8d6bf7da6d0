import type { Catalogue } from './catalogue.ts';

/**
 * Fills a second catalogue mechanically: each string stands in brackets and is a third longer; what a sentence was
 * given stands outside of them. On a screen, a text without brackets did not come through the catalogue, and a text
 * that is cut has no room for other languages.
 */
export function bracketed(words: Catalogue): Catalogue {
  return { ...(inBrackets(words) as Catalogue), language: words.language };
}

function inBrackets(part: unknown): unknown {
  if (typeof part === 'string') return part === '' ? part : boxed(part);
  if (typeof part === 'function') return (...given: unknown[]) => said(part as Say, given);
  if (Array.isArray(part)) return part.map(inBrackets);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inBrackets(value)]));
}

function boxed(text: string): string {
  return `[${text}${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

type Say = (...given: ReadonlyArray<unknown>) => unknown;

/** Finds what the sentence repeats of what it was given: a mark in its place comes out in the same place. */
function said(say: Say, given: ReadonlyArray<unknown>): unknown {
  const plain = say(...given);
  const texts = new Map<string, string>();
  let asked = given;
  for (const text of textsIn(given)) {
    const mark = String.fromCodePoint(FIRST_MARK + texts.size);
    const marked = withMark(asked, text, mark);
    if (!isRepeated(plain, tried(say, marked), new Map([...texts, [mark, text]]))) continue;
    texts.set(mark, text);
    asked = marked;
  }
  return between(say(...asked), texts);
}

const FIRST_MARK = 0xe000;
const MARKS = /([\uE000-\uF8FF])/;

function textsIn(given: ReadonlyArray<unknown>): ReadonlySet<string> {
  return new Set(given.flat().filter((one): one is string => typeof one === 'string' && one !== ''));
}

function withMark(given: ReadonlyArray<unknown>, text: string, mark: string): ReadonlyArray<unknown> {
  const marked = (one: unknown): unknown => (one === text ? mark : one);
  return given.map((one) => (Array.isArray(one) ? one.map(marked) : marked(one)));
}

/** A text that names a choice, as the name of a clock does, has no words under a mark. */
function tried(say: Say, given: ReadonlyArray<unknown>): unknown {
  try {
    return say(...given);
  } catch {
    return null;
  }
}

function isRepeated(plain: unknown, marked: unknown, texts: ReadonlyMap<string, string>): boolean {
  const filled = JSON.stringify(eachText(marked, (text) => fill(text, texts)));
  return filled === JSON.stringify(plain);
}

function fill(text: string, texts: ReadonlyMap<string, string>): string {
  return text
    .split(MARKS)
    .map((piece) => texts.get(piece) ?? piece)
    .join('');
}

/** Puts the words between what was given into brackets, blanks around them left outside. */
function between(part: unknown, texts: ReadonlyMap<string, string>): unknown {
  return eachText(part, (text) =>
    text
      .split(MARKS)
      .map((piece) => texts.get(piece) ?? piece.replace(WORDS, boxed))
      .join(''),
  );
}

const WORDS = /\S*[\p{L}\p{N}](?:.*\S)?/su;

function eachText(part: unknown, change: (text: string) => string): unknown {
  if (typeof part === 'string') return change(part);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, eachText(value, change)]));
}
