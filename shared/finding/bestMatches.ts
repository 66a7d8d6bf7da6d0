import { foldedWords, foldText } from './foldText.ts';
import { rankSlip, rankText } from './rankText.ts';

/** A later text of an item counts a little less than the one before it. */
const LATER = 0.1;

/**
 * Gives the items that have each typed word in one of their texts, best first and else in their order; all for nothing
 * typed. Only where none has them, and slips count, those that have them but for a slip of the keys.
 */
export function bestMatches<T>(
  items: ReadonlyArray<T>,
  query: string,
  textsOf: (item: T) => ReadonlyArray<string>,
  slips = true,
): ReadonlyArray<T> {
  const words = foldedWords(query);
  if (words.length === 0) return items;
  const folded = items.map((item) => ({ item, texts: textsOf(item).map(foldText) }));
  const found = ranked(folded, words, rankText);
  return found.length > 0 || !slips
    ? found
    : ranked(folded, words, (text, word) => rankText(text, word) ?? rankSlip(text, word));
}

/** Whether one of the texts is just what was typed, but for width, case and accents. */
export function isNamed(texts: ReadonlyArray<string>, typed: string): boolean {
  const wanted = foldText(typed.trim());
  return texts.some((text) => foldText(text) === wanted);
}

type Rank = (text: string, word: string) => number | null;

interface Folded<T> {
  readonly item: T;
  readonly texts: ReadonlyArray<string>;
}

function ranked<T>(
  items: ReadonlyArray<Folded<T>>,
  words: ReadonlyArray<string>,
  rank: Rank,
): ReadonlyArray<T> {
  return items
    .flatMap(({ item, texts }) => {
      const worst = worstRank(texts, words, rank);
      return worst === null ? [] : [{ item, worst }];
    })
    .sort((a, b) => a.worst - b.worst)
    .map(({ item }) => item);
}

/** The rank of the worst placed word, each taken where it stands best; null when one is missing. */
function worstRank(texts: ReadonlyArray<string>, words: ReadonlyArray<string>, rank: Rank): number | null {
  let worst = 0;
  for (const word of words) {
    const ranks = texts.flatMap((text, place) => {
      const found = rank(text, word);
      return found === null ? [] : [found + place * LATER];
    });
    if (ranks.length === 0) return null;
    worst = Math.max(worst, Math.min(...ranks));
  }
  return worst;
}
