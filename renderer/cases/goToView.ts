import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { QueueSort } from '../../shared/queue/queueSort.ts';
import type { QueueView } from '../../shared/queue/queueView.ts';
import { type Screen, useScreen } from '../navigation/screenStore.ts';
import { useQueue } from './queueStore.ts';

/** Opens a view of the rail; drafts are a list of their own. */
export function goToView(view: QueueView, filter: QueueFilter = {}, sort: QueueSort | null = null): void {
  const { go, showFilter } = useScreen.getState();
  if (view === 'drafts') {
    go({ kind: 'drafts' });
    return;
  }
  go({ kind: 'queue' });
  showFilter(Object.keys(filter).length > 0);
  void useQueue.getState().show(view, filter, sort);
}

const OTHERS: ReadonlyArray<Screen['kind']> = ['organizations', 'organization', 'review', 'set-aside'];

/** The view that the body shows, or came from; null on a screen that is no list of cases. */
export function useCurrentView(): QueueView | null {
  const kind = useScreen((store) => store.screen.kind);
  const view = useQueue((store) => store.view);
  if (OTHERS.includes(kind)) return null;
  return kind === 'drafts' || kind === 'draft' ? 'drafts' : view;
}
