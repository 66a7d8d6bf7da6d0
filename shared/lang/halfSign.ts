/** Half of a sign that is written as two: no file can hold it as text. */
const HALF = /\p{Surrogate}/gu;

/** True for a text that a file can hold as it is. */
export function isWhole(text: string): boolean {
  return text.search(HALF) === -1;
}

/** Gives a text that a file can hold: the sign of replacement stands for each half. */
export function withoutHalfSigns(text: string): string {
  return text.replace(HALF, '\uFFFD');
}
