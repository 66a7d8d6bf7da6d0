import { type BulkActionId, useScreen } from '../navigation/screenStore.ts';
import { useMarks } from './markStore.ts';

/**
 * Opens the dialog that shows what an action will do to all marked cases. A quick hand starts it while more is being
 * marked, by Ctrl A say: it means what will be marked then.
 */
export async function startOnMarked(action: BulkActionId): Promise<void> {
  await useMarks.getState().coming;
  const cases = [...useMarks.getState().marked];
  if (cases.length > 0) useScreen.getState().lay({ kind: 'bulk', action, cases });
}
