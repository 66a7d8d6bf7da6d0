import { fromIndexText } from './searchText.ts';

const BEFORE = 30;
const LENGTH = 120;

/** The words of a search, folded as the index folds them. */
export function searchWords(text: string): ReadonlyArray<string> {
  return text
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map(fold);
}

/** Whether each of the words begins a word of the text, or stands anywhere in a Japanese one. */
export function holdsWords(text: string, words: ReadonlyArray<string>): boolean {
  const folded = fold(fromIndexText(text));
  return words.every((word) => folded.includes(word));
}

/** A short passage around the first word that the text holds, each match between U+2068 and U+2069; null without one. */
export function passageOf(text: string, words: ReadonlyArray<string>): string | null {
  const whole = fromIndexText(text);
  const folded = fold(whole);
  const places = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  if (places.length === 0) return null;
  const from = startOfWord(whole, Math.max(0, Math.min(...places) - BEFORE));
  const to = Math.min(whole.length, from + LENGTH);
  const cut = marked(whole.slice(from, to), folded.slice(from, to), words);
  return `${from > 0 ? '…' : ''}${cut}${to < whole.length ? '…' : ''}`.replace(/\s+/g, ' ');
}

/**
 * What of the lines that name a customer has the words: the first, which is its name, and of the others those with a
 * word that no line before them has. The id and the short name are mostly only the name again.
 */
export function linesWith(text: string, words: ReadonlyArray<string>): string {
  const [name = '', ...others] = fromIndexText(text).split('\n');
  let missing = words.filter((word) => !fold(name).includes(word));
  const telling = others.filter((line) => {
    const before = missing.length;
    missing = missing.filter((word) => !fold(line).includes(word));
    return missing.length < before;
  });
  return [name, ...telling].join(', ');
}

function marked(text: string, folded: string, words: ReadonlyArray<string>): string {
  let result = '';
  let place = 0;
  while (place < text.length) {
    const word = words.find((each) => folded.startsWith(each, place));
    const length = word?.length ?? 1;
    const part = text.slice(place, place + length);
    result += word === undefined ? part : `\u2068${part}\u2069`;
    place += length;
  }
  return result;
}

function startOfWord(text: string, place: number): number {
  if (place === 0) return 0;
  const space = text.indexOf(' ', place);
  return space >= 0 && space - place < BEFORE ? space + 1 : place;
}

/** Lower case without accents, one character for one, so that places in it are places in the text. */
function fold(text: string): string {
  return Array.from(text, (character) => {
    const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === character.length ? bare : character.toLowerCase().slice(0, character.length);
  }).join('');
}
