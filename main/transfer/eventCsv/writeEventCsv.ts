import { stringify } from 'csv-stringify/sync';
import { guardCell } from '../formulaGuard.ts';
import { cellsOfEvent, fieldsOfCells } from './eventCells.ts';
import { EVENT_COLUMNS, LINE_COLUMN } from './eventColumns.ts';

/** The first row of a CSV of events. */
export function eventCsvHeader(): string {
  return csvRow([...EVENT_COLUMNS.map(({ name }) => name), LINE_COLUMN]);
}

/** A line of the log as a row; it says all that the line says, so that it can be taken back byte for byte. */
export function eventCsvRow(line: string): string {
  const cells = cellsOfEvent(JSON.parse(line) as Record<string, unknown>);
  const isSaid = JSON.stringify(fieldsOfCells(cells)) === line;
  return csvRow([...cells, isSaid ? '' : line]);
}

// Line ends of any kind inside a cell, and blanks that readers like to trim.
const OPTIONS = { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ };

/** One row of RFC 4180, no cell of which starts a formula. */
export function csvRow(cells: ReadonlyArray<string>): string {
  return stringify([cells.map(guardCell)], OPTIONS);
}
