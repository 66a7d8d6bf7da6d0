/** Control characters but tabs and the ends of lines, half signs, and the two that are no characters of any text. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text as it may stand in a document for others: what no format has a place for, and what would steer a terminal, is replaced. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}
