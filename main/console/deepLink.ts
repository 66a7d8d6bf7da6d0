const CASE_LINK = /^severity-desk:\/\/case\/([^/?#]+)\/?$/;
const LONGEST = 200;

/** The scheme of links that open a case in the console. */
export const LINK_SCHEME = 'severity-desk';

/** Gives the case that a link `severity-desk://case/NUMBER` names; null for any other text. */
export function caseOfLink(link: string): string | null {
  // An escaped character takes twelve signs at most, so that a longer link names no case.
  if (link.length > LONGEST * 12) return null;
  const encoded = CASE_LINK.exec(link)?.[1];
  const number = encoded === undefined ? null : decoded(encoded);
  return number !== null && number.length <= LONGEST && !/\p{Cc}/u.test(number) ? number : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // The link holds an incomplete escape, and nobody guesses what was meant.
    return null;
  }
}
