type Place = readonly [row: number, column: number];

const STEPS: Readonly<Record<string, Place>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Gives the cell that a key goes to from another one, never off the grid; null for a key that is not of the grid. */
export function heatMove(key: string, [row, column]: Place, rows: number, columns: number): Place | null {
  if (key === 'Home') return [row, 0];
  if (key === 'End') return [row, columns - 1];
  const step = STEPS[key];
  if (step === undefined) return null;
  return [within(row + step[0], rows), within(column + step[1], columns)];
}

function within(place: number, count: number): number {
  return Math.min(Math.max(place, 0), count - 1);
}
