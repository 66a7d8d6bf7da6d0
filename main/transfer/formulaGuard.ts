/**
 * A spreadsheet takes a cell that starts so for a formula, some also after blanks, quotes and signs that nobody sees,
 * which they trim; the wide forms are those of Japanese keyboards, the small ones their kin.
 */
const STARTS_FORMULA = /^[\s"'\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|^'*[\t\r\n]/u;

/** Makes a cell plain text in any spreadsheet; one that already looks guarded is guarded once more. */
export function guardCell(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes back what `guardCell` did, and nothing else. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && STARTS_FORMULA.test(text) ? text.slice(1) : text;
}
