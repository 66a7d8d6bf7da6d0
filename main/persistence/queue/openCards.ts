import type { Database } from '../sqlite.ts';

/** The card of an open case, as it is kept. */
export interface OpenCard {
  readonly number: string;
  readonly card: string;
}

/** The cards of these cases, or of all, as far as they are open, in the order in which they came. */
export function openCards(
  database: Database,
  cases: ReadonlyArray<string> | 'all',
): IterableIterator<OpenCard> {
  const open = 'SELECT number, card FROM case_row JOIN case_card USING (row) WHERE open = 1';
  return cases === 'all'
    ? database.each<OpenCard>(`${open} ORDER BY row`)
    : database.each<OpenCard>(
        `${open} AND number IN (SELECT value FROM json_each(?)) ORDER BY row`,
        JSON.stringify(cases),
      );
}
