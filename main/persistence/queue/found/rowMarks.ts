/** A set of rows of the projection, of which there may be a million: a mark for each row up to the last one. */
export interface RowMarks {
  readonly count: number;
  has(row: number): boolean;
  add(row: number): void;
  delete(row: number): void;
  /** The rows, in rising order. */
  rows(): ReadonlyArray<number>;
}

export function createRowMarks(rows: ReadonlyArray<number>): RowMarks {
  let marks: Uint8Array = new Uint8Array(rows.reduce((last, row) => Math.max(last, row), 0) + 1);
  let count = 0;
  const add = (row: number): void => {
    if (row >= marks.length) marks = longer(marks, row);
    if (marks[row] === 1) return;
    marks[row] = 1;
    count += 1;
  };
  for (const row of rows) add(row);
  return {
    get count() {
      return count;
    },
    has: (row) => marks[row] === 1,
    add,
    delete(row) {
      if (marks[row] !== 1) return;
      marks[row] = 0;
      count -= 1;
    },
    rows() {
      const found: number[] = [];
      for (let row = marks.indexOf(1); row !== -1; row = marks.indexOf(1, row + 1)) found.push(row);
      return found;
    },
  };
}

function longer(marks: Uint8Array, row: number): Uint8Array {
  const made = new Uint8Array(Math.max(row + 1, marks.length * 2));
  made.set(marks);
  return made;
}
