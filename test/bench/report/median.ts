/** The middle one of several numbers, the mean of the two middle ones of an even count. Throws for none. */
export function median(numbers: ReadonlyArray<number>): number {
  return (
    (percentile(numbers, 0.5) -
      percentile(
        numbers.map((number) => -number),
        0.5,
      )) /
    2
  );
}

/** The smallest of several numbers that at least the given share of them does not exceed. Throws for none. */
export function percentile(numbers: ReadonlyArray<number>, share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('There is nothing to take the middle of.');
  return found;
}
