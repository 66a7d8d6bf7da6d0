/** In a word of fewer letters each letter counts: one that differs makes another word. */
const ONE_FROM = 4;
const TWO_FROM = 8;
const DIGIT = /\p{Nd}/u;

/** Whether a typed word is the beginning of a text's word but for a slip: a letter missing, too many, wrong, or two swapped; two slips in a long word. */
export function isTypingError(typed: string, word: string): boolean {
  // Another digit is another case, day or number, never a slip.
  if (DIGIT.test(typed)) return false;
  const allowed = typed.length >= TWO_FROM ? 2 : typed.length >= ONE_FROM ? 1 : 0;
  return allowed > 0 && distanceToBeginning(typed, word) <= allowed;
}

/** The fewest slips that turn the typed word into some beginning of the other. */
function distanceToBeginning(typed: string, word: string): number {
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    rows.push(next);
    for (let column = 1; column <= word.length; column += 1) {
      next.push(fewest(rows, { typed, word, row, column }));
    }
  }
  return Math.min(...(rows.at(-1) ?? []));
}

interface Cell {
  readonly typed: string;
  readonly word: string;
  readonly row: number;
  readonly column: number;
}

/** From the cells before it: a letter changed, one too many, one missing, or two swapped. */
function fewest(rows: ReadonlyArray<ReadonlyArray<number>>, { typed, word, row, column }: Cell): number {
  const at = (above: number, left: number): number => rows[row - above]?.[column - left] ?? Infinity;
  const [letter, last] = [typed[row - 1], typed[row - 2]];
  const isSwapped = last !== undefined && letter === word[column - 2] && last === word[column - 1];
  const changed = at(1, 1) + (letter === word[column - 1] ? 0 : 1);
  return Math.min(changed, at(1, 0) + 1, at(0, 1) + 1, isSwapped ? at(2, 2) + 1 : Infinity);
}
