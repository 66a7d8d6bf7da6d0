/** Gives the entry of a table under a name that the table may not have. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string | number): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
