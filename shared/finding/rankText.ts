import { isTypingError } from './typingError.ts';

/** How a typed word stands in a text, best first. */
export const RANK = { whole: 0, beginning: 1, word: 2, initials: 3, inside: 4, slip: 5 } as const;

const LETTER = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Gives how well a folded text has a folded word, the lower the better; null when it lacks it. */
export function rankText(text: string, word: string): number | null {
  if (text === word) return RANK.whole;
  const at = text.indexOf(word);
  if (at === 0) return RANK.beginning;
  if (at > 0 && beginsWord(text, word)) return RANK.word;
  if (isOfInitials(text, word)) return RANK.initials;
  return at > 0 ? RANK.inside : null;
}

/** Gives the rank of a word that is in a text but for a slip of the keys; null when it is not. */
export function rankSlip(text: string, word: string): number | null {
  return (text.match(WORDS) ?? []).some((each) => isTypingError(word, each)) ? RANK.slip : null;
}

/** The place at which a word of the text begins with it; null when none does. */
export function placeOfWord(text: string, word: string): number | null {
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    if (from === 0 || !LETTER.test(text.charAt(from - 1))) return from;
  }
  return null;
}

function beginsWord(text: string, word: string): boolean {
  return placeOfWord(text, word) !== null;
}

/** "cs" is "Change severity". A single letter is the beginning of too much to be initials. */
function isOfInitials(text: string, word: string): boolean {
  if (word.length < 2) return false;
  const initials = (text.match(WORDS) ?? []).map((each) => each.charAt(0)).join('');
  return initials.length > 1 && initials.startsWith(word);
}
