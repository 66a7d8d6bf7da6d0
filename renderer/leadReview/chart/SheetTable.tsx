import type { ReviewTable } from '../../../shared/wording/review/reviewTable.ts';
import { writtenCell } from '../../../shared/wording/review/writtenCell.ts';
import { useDesk } from '../../desk/startStore.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import styles from './SheetTable.module.css';

/** More rows than this nobody reads here: the file has them all. */
const MOST_ROWS = 300;

/** A chart as a table: the sheet that the file has. */
export function SheetTable({ sheet }: { readonly sheet: ReviewTable }) {
  const catalogue = useWords();
  const { zone } = useDesk();
  const { name, caption, columns, rows } = sheet;
  return (
    <section className={styles.scroll} aria-label={name} ref={focusable}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, kind }) => (
              <th key={title} scope="col" data-kind={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={row.join('\u0000')}>
              {columns.map(({ title, kind }, column) => (
                <td key={title} data-kind={kind}>
                  {writtenCell(spoken(), row[column] ?? null, kind, zone)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <p>{catalogue.leadReview.moreRows(rows.length - MOST_ROWS)}</p>}
    </section>
  );
}

/** What scrolls takes the focus, so that keys can scroll it. */
function focusable(region: HTMLElement | null): void {
  if (region !== null) region.tabIndex = 0;
}
