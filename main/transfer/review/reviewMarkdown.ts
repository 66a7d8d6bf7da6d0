import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { markdownTable, markdownText } from '../../../shared/wording/review/markdownTable.ts';
import type { ReviewTable } from '../../../shared/wording/review/reviewTable.ts';
import { writtenCell } from '../../../shared/wording/review/writtenCell.ts';

/** A section a chart, each with its caption and its table; a chart without a row says so. */
export function reviewMarkdown(
  words: Catalogue,
  about: string,
  sheets: ReadonlyArray<ReviewTable>,
  zone: string,
): string {
  const sections = sheets.map(({ name, caption, columns, rows }) => {
    const written = rows.map((row) =>
      row.map((cell, place) => writtenCell(words, cell, columns[place]?.kind ?? 'text', zone)),
    );
    const table = rows.length === 0 ? `${words.review.noCases}\n` : markdownTable(columns, written);
    return `## ${markdownText(name)}\n\n${markdownText(caption)}\n\n${table}`;
  });
  return [`# ${words.review.title}\n\n${markdownText(about)}\n`, ...sections].join('\n');
}
