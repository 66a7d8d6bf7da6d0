import { useShallow } from 'zustand/shallow';
import type { FilterPart, QueueFilter } from '../../shared/queue/queueFilter.ts';
import { useQueue } from '../cases/queueStore.ts';
import { withoutPart, withPart } from './filterParts.ts';

/** Gives what the list is narrowed by beside its words: the same object while only these change, letter by letter. */
export function useChosenParts(): Omit<QueueFilter, 'text'> {
  return useQueue(useShallow(({ filter }) => withoutPart(filter, 'text')));
}

/** Narrows the list by a part set anew; whatever else it is narrowed by stays. */
export function choosePart<P extends FilterPart>(part: P, value: QueueFilter[P]): void {
  const { filter, narrow } = useQueue.getState();
  void narrow(withPart(filter, part, value));
}
