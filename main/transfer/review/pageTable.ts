import { printable } from '../../../shared/lang/printable.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { ReviewTable } from '../../../shared/wording/review/reviewTable.ts';
import { writtenCell } from '../../../shared/wording/review/writtenCell.ts';

/** Gives a chart as a table of HTML: name, caption, at most so many rows, and how many it leaves out. */
export function pageTable(
  words: Catalogue,
  sheet: ReviewTable,
  zone: string,
  most: number,
  places: ReadonlyArray<number> = sheet.columns.map((_, place) => place),
): string {
  const { name, caption, columns, rows } = sheet;
  const kindOf = (place: number) => columns[place]?.kind ?? 'text';
  const head = places
    .map((place) => `<th class="${kindOf(place)}">${escaped(columns[place]?.title ?? '')}</th>`)
    .join('');
  const body = rows.slice(0, most).map((row) => {
    const cells = places.map((place) => {
      const kind = kindOf(place);
      return `<td class="${kind}">${escaped(writtenCell(words, row[place] ?? null, kind, zone))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const table =
    rows.length === 0
      ? `<p>${escaped(words.review.noCases)}</p>`
      : `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  const rest = rows.length > most ? `<p>${escaped(words.review.page.more(rows.length - most))}</p>` : '';
  return `<section><h2>${escaped(name)}</h2><p>${escaped(caption)}</p>${table}${rest}</section>`;
}

/** Gives a text as it stands between tags and in attributes. */
export function escaped(plain: string): string {
  return printable(plain)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
