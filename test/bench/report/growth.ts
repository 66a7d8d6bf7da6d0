/** How a figure grows with a size: as the size to the power of `exponent`, which is so sure as its standard error says. */
export interface Growth {
  readonly exponent: number;
  readonly error: number;
}

/** Fits a straight line through the logarithms of sizes and figures. Throws for fewer than three sizes, of which a line has no error. */
export function growthOf(points: ReadonlyArray<readonly [size: number, figure: number]>): Growth {
  if (points.length < 3) throw new Error('Growth is told by three sizes or more.');
  const logs = points.map(([size, figure]) => [Math.log(size), Math.log(figure)] as const);
  const mean = (place: 0 | 1): number => logs.reduce((sum, log) => sum + log[place], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const squares = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const exponent = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / squares;
  const left = logs.reduce((sum, [x, y]) => sum + (y - meanY - exponent * (x - meanX)) ** 2, 0);
  return { exponent, error: Math.sqrt(left / (logs.length - 2) / squares) };
}
