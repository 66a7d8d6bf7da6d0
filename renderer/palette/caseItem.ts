import { markWords, passageParts } from '../../shared/finding/matchText.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { useScreen } from '../navigation/screenStore.ts';
import type { PaletteItem } from './paletteItem.ts';

/** Gives the entry that opens a case, with what of it holds a text marked; the passage is one that the search marked. */
export function caseItem(row: QueueRow, text: string, passage: string | null): PaletteItem {
  return {
    id: `case ${row.case}`,
    kind: 'case',
    icon: null,
    number: markWords(row.case, text),
    label: markWords(row.title, text),
    detail: passage === null ? markWords(row.customer.name, text) : passageParts(passage),
    keys: [],
    row,
    run: () => useScreen.getState().go({ kind: 'case', case: row.case }),
  };
}
