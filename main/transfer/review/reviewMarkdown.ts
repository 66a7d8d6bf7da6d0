import { english } from '../../../shared/messages/en/english.ts';
import { reviewWords as words } from '../../../shared/messages/en/review.ts';
import { markdownTable } from '../../../shared/review/sheets/markdownTable.ts';
import type { ReviewSheet } from '../../../shared/review/sheets/reviewSheet.ts';
import { writtenCell } from '../../../shared/review/sheets/writtenCell.ts';

/** A section a chart, each with its caption and its table; a chart without a row says so. */
export function reviewMarkdown(about: string, sheets: ReadonlyArray<ReviewSheet>, zone: string): string {
  const sections = sheets.map(({ name, caption, columns, rows }) => {
    const written = rows.map((row) =>
      row.map((cell, place) => writtenCell(english, cell, columns[place]?.kind ?? 'text', zone)),
    );
    const table = rows.length === 0 ? `${words.noCases}\n` : markdownTable(columns, written);
    return `## ${name}\n\n${caption}\n\n${table}`;
  });
  return [`# ${words.title}\n\n${about}\n`, ...sections].join('\n');
}
