/** Gives the earliest of these instants; null where all of them are null, or without any. */
export function earliest(instants: Iterable<number | null>): number | null {
  let first: number | null = null;
  for (const instant of instants) {
    if (instant !== null && (first === null || instant < first)) first = instant;
  }
  return first;
}
