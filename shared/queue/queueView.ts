/** The nine views of the rail, in rail order (G, then the letter, opens one). */
export const QUEUE_VIEWS = [
  'mine',
  'open',
  'breaching-soon',
  'breached',
  'awaiting-customer',
  'resolution-proposed',
  'rca-due',
  'drafts',
  'closed',
] as const;

export type QueueView = (typeof QUEUE_VIEWS)[number];

/** Views that list cases; drafts are a list of their own. */
export type CaseView = Exclude<QueueView, 'drafts'>;
