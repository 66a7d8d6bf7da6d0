import { create } from 'zustand';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import { useQueue } from '../cases/queueStore.ts';

/** Where a list was left: that list, how far it was scrolled, and how much of it was seen, in pixels. */
interface ListPlace {
  readonly view: CaseView;
  readonly filter: QueueFilter;
  readonly offset: number;
  readonly height: number;
}

const useListPlace = create<{ readonly left: ListPlace | null }>(() => ({ left: null }));

/** Gives how far the list on the screen was scrolled when it was left, in pixels; 0 for another list than that. */
export function offsetLeft(): number {
  const { left } = useListPlace.getState();
  const { view, filter } = useQueue.getState();
  return left !== null && left.view === view && left.filter === filter ? left.offset : 0;
}

/** Gives how much of a list was seen when one was left last, in pixels; 0 before. */
export function heightLeft(): number {
  return useListPlace.getState().left?.height ?? 0;
}

/** Keeps how far a list is scrolled when it goes from the screen, for whoever comes back to it. */
export function leaveListAt(place: ListPlace): void {
  useListPlace.setState({ left: place });
}
