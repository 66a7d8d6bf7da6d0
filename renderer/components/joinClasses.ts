/** Joins class names, leaving out what does not hold. */
export function joinClasses(...names: ReadonlyArray<string | false | null | undefined>): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}
