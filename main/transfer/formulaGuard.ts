/** A spreadsheet takes a cell that starts so for a formula; the wide forms are those of Japanese keyboards. */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Makes a cell plain text in any spreadsheet; one that already looks guarded is guarded once more. */
export function guardCell(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes back what `guardCell` did, and nothing else. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && STARTS_FORMULA.test(text) ? text.slice(1) : text;
}
