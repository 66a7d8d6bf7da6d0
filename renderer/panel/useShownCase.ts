import { useState } from 'react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { useDetail } from '../cases/detailStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { rowIn } from '../cases/rowPages.ts';

export interface ShownCase {
  readonly row: QueueRow;
  /** Null while it is read. */
  readonly detail: CaseDetail | null;
}

/**
 * Gives the case that the details show: the selected one once it is read. Until then the one before stays, so that a
 * walk through the list neither waits for the details nor makes them flicker.
 */
export function useShownCase(): ShownCase | null {
  const selected = useQueue((store) => store.selected?.case ?? null);
  const detail = useDetail((store) => store.detail);
  const first = useQueue((store) =>
    store.selected === null ? undefined : rowIn(store.pages, store.selected.index),
  );
  const [shown, setShown] = useState<ShownCase | null>(null);
  const next = nextShown(shown, selected, detail, first);
  if (next !== shown) setShown(next);
  return next;
}

function nextShown(
  shown: ShownCase | null,
  selected: string | null,
  detail: CaseDetail | null,
  first: QueueRow | undefined,
): ShownCase | null {
  if (selected === null) return null;
  if (detail !== null && detail.row.case === selected) {
    return shown?.detail === detail ? shown : { row: detail.row, detail };
  }
  return shown ?? (first === undefined ? null : { row: first, detail: null });
}
