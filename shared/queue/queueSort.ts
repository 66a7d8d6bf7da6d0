/** What a list may be sorted by instead of its own order; `due` is the next deadline, whatever the severity. */
export const SORT_KEYS = [
  'case',
  'title',
  'state',
  'owner',
  'response',
  'restoration',
  'due',
  'opened',
] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/** Another order than the queue's own, severity first: chosen by a person, for a look, and shown as a departure. */
export interface QueueSort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Gives the order after a column was chosen: rising, then falling, then the queue's own again. */
export function sortAfter(sort: QueueSort | null, by: SortKey): QueueSort | null {
  if (sort?.by !== by) return { by, descending: false };
  return sort.descending ? null : { by, descending: true };
}
