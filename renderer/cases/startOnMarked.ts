import { type BulkActionId, useScreen } from '../navigation/screenStore.ts';
import { useMarks } from './markStore.ts';

/**
 * Opens the dialog that shows what an action will do to all marked cases. A quick hand starts it while more is being
 * marked, by Ctrl A say: it means what will be marked then.
 */
export async function startOnMarked(action: BulkActionId): Promise<void> {
  const { coming } = useMarks.getState();
  const { lay } = useScreen.getState();
  if (coming !== null) {
    // What is typed meanwhile is for the dialog, and no key of the list.
    lay({ kind: 'awaited' });
    await coming;
    if (useScreen.getState().overlay?.kind !== 'awaited') return;
  }
  const cases = [...useMarks.getState().marked];
  lay(cases.length > 0 ? { kind: 'bulk', action, cases } : null);
}
