import type { CaseDetail } from '../../shared/ipc/responses.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { rowIn } from '../queue/rowPages.ts';
import { useDetail } from '../stores/detailStore.ts';
import { useQueue } from '../stores/queueStore.ts';

export interface ShownCase {
  readonly row: QueueRow;
  /** Null while it is read. */
  readonly detail: CaseDetail | null;
}

/** Gives the selected case: its row at once, the rest as soon as it is read. */
export function useShownCase(): ShownCase | null {
  const selected = useQueue((store) => store.selected);
  const row = useQueue((store) => (selected === null ? undefined : rowIn(store.pages, selected.index)));
  const known = useDetail((store) => store.detail);
  if (selected === null) return null;
  const detail = known?.row.case === selected.case ? known : null;
  if (detail !== null) return { row: detail.row, detail };
  return row?.case === selected.case ? { row, detail } : null;
}
