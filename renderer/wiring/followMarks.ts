import { goToView } from '../cases/goToView.ts';
import { useMarks } from '../cases/markStore.ts';
import type { QueueStore } from '../cases/queueState.ts';
import { useQueue } from '../cases/queueStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';

/**
 * What is marked is in sight: another view, filter or list begins without marks, and says how many went. Those of the
 * queue come back with what it listed. Gives how to stop.
 */
export function followMarks(): () => void {
  const stopQueue = useQueue.subscribe((now, last) => {
    const isOther = now.view !== last.view || now.filter !== last.filter;
    if (isOther && useMarks.getState().list === 'queue') unmark(last);
  });
  const stopMarks = useMarks.subscribe(({ list }, last) => {
    if (list !== last.list && last.marked.size > 0) say(last.marked.size);
  });
  return () => {
    stopQueue();
    stopMarks();
  };
}

function unmark({ view, filter, sort }: QueueStore): void {
  const { marked, clear } = useMarks.getState();
  if (marked.size === 0) return;
  clear();
  say(marked.size, () => {
    goToView(view, filter, sort);
    useMarks.getState().add(marked);
  });
}

function say(count: number, undo?: () => void): void {
  useToast.getState().say(spoken().reassigning.unmarkedElsewhere(count), undo);
}
