const CASE_LINK = /^severity-desk:\/\/case\/([^/?#]+)\/?$/;
const LONGEST = 200;

/** The scheme of links that open a case in the console. */
export const LINK_SCHEME = 'severity-desk';

/** Gives the case that a link `severity-desk://case/NUMBER` names; null for any other text. */
export function caseOfLink(link: string): string | null {
  // An escaped sign is three characters; what is longer names no case, whatever it says.
  if (link.length > LONGEST * 12) return null;
  const encoded = CASE_LINK.exec(link)?.[1];
  const number = encoded === undefined ? null : decoded(encoded);
  return number !== null && number.length <= LONGEST && !/\p{Cc}/u.test(number) ? number : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // A half-written escape: somebody else's link, not ours to guess at.
    return null;
  }
}
