import { useMemo, useSyncExternalStore } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { useDesk } from '../desk/startStore.ts';
import { tick } from '../now/nowStore.ts';
import { createFaceReader, type RowFace } from './rowFace.ts';

/** Gives all of a row that time changes, by one subscription: forty rows listen forty times, not four hundred. */
export function useRowFace(row: QueueRow): RowFace {
  const start = useDesk();
  const read = useMemo(() => createFaceReader(row, start), [row, start]);
  return useSyncExternalStore(tick.subscribe, () => read(tick.now()));
}
