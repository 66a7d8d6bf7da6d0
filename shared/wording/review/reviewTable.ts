/** What a column holds, so that a file can give its cells a type. */
export type CellKind = 'text' | 'count' | 'decimal' | 'share' | 'length' | 'moment';

export interface TableColumn {
  readonly title: string;
  readonly kind: CellKind;
}

/** A share is 0 to 1, a length milliseconds, a moment an instant; null is an empty cell. */
export type TableCell = string | number | null;

/** One chart as a table: what "Show as table" shows, and a file has. */
export interface ReviewTable {
  /** Whole within the 31 letters of a spreadsheet. */
  readonly name: string;
  /** One sentence; it says on how many cases the chart rests. */
  readonly caption: string;
  readonly columns: ReadonlyArray<TableColumn>;
  readonly rows: ReadonlyArray<ReadonlyArray<TableCell>>;
}

export const text = (title: string): TableColumn => ({ title, kind: 'text' });
export const count = (title: string): TableColumn => ({ title, kind: 'count' });
export const decimal = (title: string): TableColumn => ({ title, kind: 'decimal' });
export const share = (title: string): TableColumn => ({ title, kind: 'share' });
export const length = (title: string): TableColumn => ({ title, kind: 'length' });
export const moment = (title: string): TableColumn => ({ title, kind: 'moment' });
