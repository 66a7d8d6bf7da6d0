import type { TableColumn } from './reviewTable.ts';

/** Gives a table of Markdown; numbers stand to the right, and no text of a case can end a cell or start markup. */
export function markdownTable(
  columns: ReadonlyArray<TableColumn>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): string {
  const line = (cells: ReadonlyArray<string>): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns.map(({ title }) => plain(title))),
    line(columns.map(({ kind }) => (kind === 'text' || kind === 'moment' ? '---' : '---:'))),
    ...rows.map((row) => line(row.map(plain))),
  ].join('');
}

/** Text as it is: signs that Markdown or HTML would read are escaped, line ends are spaces. */
function plain(cell: string): string {
  return cell.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#~&]/g, '\\$&');
}
