import { stringify } from 'csv-stringify/sync';
import { guardCell } from '../formulaGuard.ts';
import { cellsOfEvent, fieldsOfCells } from './eventCells.ts';
import { EVENT_COLUMNS, LINE_COLUMN } from './eventColumns.ts';

/** The first row of a CSV of events. */
export function eventCsvHeader(): string {
  return csvRow([...EVENT_COLUMNS.map(({ name }) => name), LINE_COLUMN]);
}

/** Lines of the log as rows; each says all that its line says, so that it can be taken back byte for byte. */
export function eventCsvRows(lines: ReadonlyArray<string>): string {
  return csvRows(lines.map(cellsOfLine));
}

function cellsOfLine(line: string): ReadonlyArray<string> {
  const cells = cellsOfEvent(JSON.parse(line) as Record<string, unknown>);
  const isSaid = JSON.stringify(fieldsOfCells(cells)) === line;
  return [...cells, isSaid ? '' : line];
}

// Line ends of any kind inside a cell, blanks that readers like to trim, and what some readers cut at beside the comma.
const OPTIONS = { record_delimiter: '\r\n', quoted_match: /[\r\n;\t|]|^\s|\s$/ };

/** One row of RFC 4180, no cell of which starts a formula. */
export function csvRow(cells: ReadonlyArray<string>): string {
  return csvRows([cells]);
}

function csvRows(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  return stringify(
    rows.map((cells) => cells.map(guardCell)),
    OPTIONS,
  );
}
