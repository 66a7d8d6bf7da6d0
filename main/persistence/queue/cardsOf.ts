import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { Database } from '../sqlite.ts';
import { rowOfCard } from './caseRows.ts';

/** The cards of these cases, open or closed, in the order in which they are named; one that is not there is left out. */
export function cardsOf(database: Database, cases: ReadonlyArray<string>): ReadonlyArray<QueueRow> {
  return cases.flatMap((number) => {
    const found = database.one<{ card: string }>(
      'SELECT card FROM case_row JOIN case_card USING (row) WHERE number = ?',
      number,
    );
    return found === undefined ? [] : [rowOfCard(found.card)];
  });
}
