/** Letters that no decomposition makes plain, as people type them who do not have them on their keys. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

const ASCII = /^[\0-\x7f]*$/;
/** Accents. The voice marks of kana are none: ガ is another letter than カ. */
const ACCENTS = /[\u0300-\u036f]/g;
/** A letter with its marks; the voice marks of half-width kana stand behind their letter. */
const LETTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]/gsu;

/** A text as every search compares it: without width, case, accents and compatibility forms, so that ＶＰＮ is vpn and ｶﾀｶﾅ is カタカナ. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
  return plain.replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/** A folded text that knows where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** For each place in the folded text, and its end, the place in the original. */
  readonly places: ReadonlyArray<number>;
}

/** Folds a text letter by letter, so that what is found in it can be marked in the original. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const plain = foldText(letter);
    for (let at = 0; at < plain.length; at += 1) places.push(index);
    folded += plain;
  }
  return { text: folded, places: [...places, text.length] };
}

/** The words of what was typed, folded. */
export function foldedWords(query: string): ReadonlyArray<string> {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
