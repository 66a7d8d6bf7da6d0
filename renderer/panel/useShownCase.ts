import { useMemo, useRef } from 'react';
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
  const last = useRef<ShownCase | null>(null);
  const first = useQueue((store) =>
    store.selected === null ? undefined : rowIn(store.pages, store.selected.index),
  );
  return useMemo(() => {
    if (selected === null) last.current = null;
    else if (detail !== null && detail.row.case === selected) last.current = { row: detail.row, detail };
    else if (last.current === null && first !== undefined) last.current = { row: first, detail: null };
    return last.current;
  }, [selected, detail, first]);
}
