const RELEASE = /^(\d{4})([a-z]+)$/;

/** True if a release of the IANA time zone database came before another: 2025c before 2026a, 2026z before 2026za. False for a name that is none. */
export function isOlderRelease(release: string, than: string): boolean {
  const [one, other] = [RELEASE.exec(release), RELEASE.exec(than)];
  if (one === null || other === null) return false;
  const [, year = '', letters = ''] = one;
  const [, otherYear = '', otherLetters = ''] = other;
  if (year !== otherYear) return year < otherYear;
  if (letters.length !== otherLetters.length) return letters.length < otherLetters.length;
  return letters < otherLetters;
}
