import { ask } from '../api.ts';
import type { QueueStore } from './queueState.ts';
import type { RowSpan } from './rowPages.ts';

/** The list that is asked for: a view, what narrows it, and its order where that is not its own. */
export type ListAsked = Pick<QueueStore, 'view' | 'filter' | 'sort'>;

/** Of a list that takes long to find: its first rows at first, or all of it in pieces. */
export type Soon = 'first-rows' | 'whole';

/** Gives the list on the screen as main is asked about it. */
export function askedList({ view, filter, sort }: ListAsked) {
  return { view, filter, ...(sort === null ? {} : { sort }) };
}

/** Asks for rows of the list. One without words does not take long. */
export function askWindow(list: ListAsked, { from, to }: RowSpan, soon?: Soon) {
  const hasWords = soon !== undefined && list.filter.text !== undefined;
  return ask('queue.window', { ...askedList(list), from, to, ...(hasWords ? { soon } : {}) });
}

/** Gives the place of a case in the list; null for one that it does not have. */
export async function askPlace(list: ListAsked, caseNumber: string): Promise<number | null> {
  const answer = await ask('queue.locate', { ...askedList(list), case: caseNumber });
  return answer.ok ? answer.value.index : null;
}
