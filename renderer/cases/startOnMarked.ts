import { type BulkActionId, useScreen } from '../navigation/screenStore.ts';
import { useMarks } from './markStore.ts';

/** Opens the dialog that shows what an action will do to all marked cases. */
export function startOnMarked(action: BulkActionId): void {
  const cases = [...useMarks.getState().marked];
  if (cases.length > 0) useScreen.getState().lay({ kind: 'bulk', action, cases });
}
