import type { OpenSetAside } from '../../shared/ipc/setAsideList.ts';
import { runCommand } from '../actions/runCommand.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useSetAsideSelection } from './setAsideSelection.ts';

let settling: string | null = null;

/** Does a step anyway, or lets it be; then the next one is looked at. A second key does not settle the next one meanwhile. */
export async function settle(
  how: 'do-anyway' | 'let-be',
  { id, row }: OpenSetAside,
  place: number,
): Promise<void> {
  if (settling === id) return;
  settling = id;
  useSetAsideSelection.getState().choose(id, place);
  try {
    await runCommand({ type: how, case: row.case, setAside: id });
  } finally {
    settling = null;
  }
}

/** Opens the note on its case: who did the other thing reads it there. */
export function writeFirst({ row }: OpenSetAside): void {
  useScreen.getState().lay({ kind: 'dialog', dialog: 'note', case: row.case });
}
