/** What a column holds, so that a file can give its cells a type. */
export type CellKind = 'text' | 'count' | 'decimal' | 'share' | 'length' | 'moment';

export interface SheetColumn {
  readonly title: string;
  readonly kind: CellKind;
}

/** A share is 0 to 1, a length milliseconds, a moment an instant; null is an empty cell. */
export type SheetCell = string | number | null;

/** One chart as a table: what "Show as table" shows, and a file has. */
export interface ReviewSheet {
  /** Whole within the 31 letters of a spreadsheet. */
  readonly name: string;
  /** One sentence; it says on how many cases the chart rests. */
  readonly caption: string;
  readonly columns: ReadonlyArray<SheetColumn>;
  readonly rows: ReadonlyArray<ReadonlyArray<SheetCell>>;
}

export const text = (title: string): SheetColumn => ({ title, kind: 'text' });
export const count = (title: string): SheetColumn => ({ title, kind: 'count' });
export const decimal = (title: string): SheetColumn => ({ title, kind: 'decimal' });
export const share = (title: string): SheetColumn => ({ title, kind: 'share' });
export const length = (title: string): SheetColumn => ({ title, kind: 'length' });
export const moment = (title: string): SheetColumn => ({ title, kind: 'moment' });
