import { stringify } from 'csv-stringify/sync';
import { printable } from '../../../shared/lang/printable.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { ReviewTable, TableCell, TableColumn } from '../../../shared/wording/review/reviewTable.ts';
import { writtenCell } from '../../../shared/wording/review/writtenCell.ts';
import { guardCell } from '../formulaGuard.ts';

/**
 * One file with a section a chart: its name, its caption, its header, its rows, an empty line. Texts cannot start a
 * formula; numbers stand as numbers.
 */
export function reviewCsv(
  words: Catalogue,
  about: string,
  sheets: ReadonlyArray<ReviewTable>,
  zone: string,
): string {
  const sections = sheets.map(({ name, caption, columns, rows }) =>
    csvRows([
      [guardCell(name)],
      [guardCell(caption)],
      columns.map(({ title }) => guardCell(title)),
      ...rows.map((row) => row.map((cell, place) => csvCell(words, cell, columns[place], zone))),
    ]),
  );
  return [csvRows([[guardCell(about)]]), ...sections].join('\r\n');
}

function csvCell(words: Catalogue, cell: TableCell, column: TableColumn | undefined, zone: string): string {
  const written = writtenCell(words, cell, column?.kind ?? 'text', zone);
  return typeof cell === 'string' ? guardCell(written) : written;
}

function csvRows(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const printed = rows.map((row) => row.map(printable));
  return stringify(printed, { record_delimiter: '\r\n', quoted_match: /[\r\n;\t|]|^\s|\s$/ });
}
