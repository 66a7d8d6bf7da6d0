/** Between the characters of scripts that are written without spaces, so that each becomes a word of its own. */
const JOINT = '\u200b';
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々〆]/gu;

/** Cheap to ask first: most texts have none of them. */
const MAY_BE_UNSPACED = /[\u0080-\uffff]/;

/** Text as the index takes it: compatibility forms made plain (ＶＰＮ, ｶﾀｶﾅ), and any part of a Japanese word found as a phrase. */
export function toIndexText(text: string): string {
  if (!MAY_BE_UNSPACED.test(text)) return text;
  const plain = text.normalize('NFKC').replaceAll(JOINT, '');
  return plain.replace(UNSPACED, `${JOINT}$&${JOINT}`);
}

/** The passage as a person wrote it. */
export function fromIndexText(text: string): string {
  return text.replaceAll(JOINT, '');
}

/** What a person typed as a full-text query: every word must occur, the beginning of a word is enough; null without a word. */
export function toMatchQuery(text: string): string | null {
  // A control character parts words, too: the query would end at the first NUL.
  const words = text
    .normalize('NFKC')
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  return words.map((word) => `"${toIndexText(word).replaceAll('"', '""')}" *`).join(' ');
}

/** Whether a text may be a part of a case number, which is looked for beside words. */
export function isPartOfNumber(text: string): boolean {
  return /^\S*\d\S*$/.test(text.trim());
}

/** A text as a LIKE pattern that finds it anywhere; the escape character is the backslash. */
export function toLikePattern(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}
