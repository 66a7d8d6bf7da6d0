import { stringify } from 'csv-stringify/sync';
import { printable } from '../../../shared/lang/printable.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { caseTable } from '../../../shared/wording/review/caseTable.ts';
import { guardCell } from '../formulaGuard.ts';

/** Gives cases as CSV, each with its running clocks and when they are due in the analyst's zone; no text can start a formula. */
export function caseCsv(words: Catalogue, rows: ReadonlyArray<QueueRow>, zone: string): string {
  const table = caseTable(words, rows, zone);
  const lines = [table.columns.map(({ title }) => title), ...table.rows];
  return stringify(
    lines.map((cells) => cells.map((cell) => guardCell(printable(cell)))),
    { record_delimiter: '\r\n', quoted_match: /[\r\n;\t|]|^\s|\s$/ },
  );
}
