/**
 * A spreadsheet takes a cell that starts so for a formula, some also after blanks, quotes and signs that nobody sees,
 * which they trim; the wide forms are those of Japanese keyboards, the small ones their kin.
 */
const STARTS_FORMULA = /^[\s"'\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|^'*[\t\r\n]/u;

/**
 * Where a cell may be cut by a spreadsheet of another country, which cuts at semicolons or tabs and so takes the quotes
 * in the middle of its own cells, and line ends within them, as they stand.
 */
const CUT = /([;\t|\r\n])/;

/** Makes a cell, and each piece that it may be cut into, plain text in any spreadsheet; what looks guarded is guarded once more. */
export function guardCell(text: string): string {
  return inPieces(guardPiece(text), guardPiece);
}

/** Takes back what `guardCell` did, and nothing else. */
export function unguardCell(text: string): string {
  return unguardPiece(inPieces(text, unguardPiece));
}

/** Does something to each piece but the first, whose start is that of the cell. */
function inPieces(text: string, change: (piece: string) => string): string {
  const parts = text.split(CUT);
  if (parts.length === 1) return text;
  // Every other part is a sign at which it was cut.
  return parts.map((part, place) => (place === 0 || place % 2 === 1 ? part : change(part))).join('');
}

function guardPiece(piece: string): string {
  return STARTS_FORMULA.test(piece) ? `'${piece}` : piece;
}

function unguardPiece(piece: string): string {
  return piece.startsWith("'") && STARTS_FORMULA.test(piece) ? piece.slice(1) : piece;
}
