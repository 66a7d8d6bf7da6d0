import { printable } from '../../lang/printable.ts';
import type { TableColumn } from './reviewTable.ts';

/** Gives a table of Markdown; numbers stand to the right, and no text of a case can end a cell or start markup. */
export function markdownTable(
  columns: ReadonlyArray<TableColumn>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): string {
  const line = (cells: ReadonlyArray<string>): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns.map(({ title }) => markdownText(title))),
    line(columns.map(({ kind }) => (kind === 'text' || kind === 'moment' ? '---' : '---:'))),
    ...rows.map((row) => line(row.map(markdownText))),
  ].join('');
}

/**
 * Text as it is: signs that Markdown or HTML would read are escaped, line ends are spaces. An address becomes no link: a
 * customer may have written it, and a click on it would tell that somebody reads.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~&@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}
