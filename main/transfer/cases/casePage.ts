import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { caseTable } from '../../../shared/wording/review/caseTable.ts';
import { PAGE_STYLE } from '../review/pageStyle.ts';
import { escaped, pageTable } from '../review/pageTable.ts';

/** Unlike the review, a list goes on over as many pages as it needs, each with the names of its columns. */
const LIST_STYLE = 'body { width: auto; height: auto; overflow: visible; } tr { break-inside: avoid; }';

/** Cases as a page of HTML, which is printed to PDF. No script, nothing from elsewhere. */
export function casePage(words: Catalogue, rows: ReadonlyArray<QueueRow>, zone: string): string {
  const title = words.bulk.printed(rows.length);
  const sheet = { name: title, caption: '', ...caseTable(words, rows, zone) };
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${PAGE_STYLE}${LIST_STYLE}</style></head><body>${pageTable(words, sheet, zone, rows.length)}</body></html>
`;
}
