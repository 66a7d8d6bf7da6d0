/** Orders texts by their code units: the same order in every language and on every computer. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
