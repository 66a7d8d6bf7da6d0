import type { Catalogue } from '../../messages/catalogue.ts';
import type { QueueRow } from '../../queue/queueRow.ts';
import { caseTable } from './caseTable.ts';
import { markdownTable } from './markdownTable.ts';

/** Gives cases as a table of Markdown, each with its running clocks and when they are due in the analyst's zone. */
export function caseMarkdown(words: Catalogue, rows: ReadonlyArray<QueueRow>, zone: string): string {
  const table = caseTable(words, rows, zone);
  return markdownTable(table.columns, table.rows);
}
