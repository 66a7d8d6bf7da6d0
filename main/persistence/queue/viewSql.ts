import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import type { CaseView } from '../../../shared/queue/queueView.ts';
import type { SqlValue } from '../sqlite.ts';
import { type Counted, counted } from './counted.ts';
import { filterParts, type Viewer } from './filterSql.ts';
import { IS_BREACHED, SOON, soonValues } from './soonSql.ts';

/** A view and its filter as SQL: the index that it walks, and what must hold of a row. */
export interface ViewSql {
  readonly index: string;
  readonly where: ReadonlyArray<string>;
  readonly values: ReadonlyArray<SqlValue>;
  /** The counter of its cases, which moves as they change; null when they have to be counted now. */
  readonly counted: Counted | null;
  /** For a view that time alone fills and empties: which of its moments are counted as they change. */
  readonly urgent?: { readonly kind: 'late' | 'soon'; readonly now: Instant };
}

export function hasText(filter: QueueFilter): filter is QueueFilter & { readonly text: string } {
  return filter.text !== undefined && filter.text.trim() !== '';
}

/** The order of the queue below severity (policy §4). */
export const ORDER_KEYS = ['next_due', 'priority', 'opened_at', 'number_key'] as const;

/** The order of closed cases below severity, the latest closed first; each key forwards and backwards. */
export const CLOSED_KEYS = [
  ['closed_at DESC', 'closed_at'],
  ['number_key', 'number_key DESC'],
] as const;

/** A view and the rest of its filter: its text is looked up apart (`foundList`). */
export function viewSql(view: CaseView, filter: QueueFilter, viewer: Viewer): ViewSql {
  const plain = plainView(view, viewer);
  const parts = filterParts(filter, viewer);
  if (parts.length === 0) return plain;
  return {
    index: plain.index,
    where: [...plain.where, ...parts.map((part) => part.sql)],
    values: [...plain.values, ...parts.flatMap((part) => part.values)],
    counted: null,
  };
}

function plainView(view: CaseView, { by, now }: Viewer): ViewSql {
  switch (view) {
    case 'open':
      return { index: 'queue_order', where: ['open = 1'], values: [], counted: counted('open') };
    case 'mine':
      return {
        index: 'owner_order',
        where: ['owner = ?', 'open = 1'],
        values: [by],
        counted: { view: 'owner', name: by },
      };
    case 'awaiting-customer':
    case 'resolution-proposed':
      return {
        index: 'stage_order',
        where: ['stage = ?'],
        values: [view],
        counted: { view: 'stage', name: view },
      };
    case 'rca-due':
      return { index: 'rca_order', where: ['rca_running = 1'], values: [], counted: counted('rca-due') };
    case 'breached':
      return {
        index: 'deadline_order',
        where: ['late_from IS NOT NULL', IS_BREACHED],
        values: [now],
        counted: null,
        urgent: { kind: 'late', now },
      };
    case 'breaching-soon':
      return {
        index: 'deadline_order',
        where: ['late_from IS NOT NULL', SOON],
        values: soonValues(now),
        counted: null,
        urgent: { kind: 'soon', now },
      };
    case 'closed':
      return { index: 'closed_order', where: ['open = 0'], values: [], counted: counted('closed') };
    default:
      return assertNever(view);
  }
}

/** Closed cases are listed by when they were closed. */
export function isByClosing(view: ViewSql): boolean {
  return view.index === 'closed_order';
}

/** Whether the cases of a view are also counted by stretches of time. */
export function hasStretches(view: ViewSql): view is ViewSql & { readonly counted: Counted } {
  return view.counted !== null && ['open', 'closed', 'stage'].includes(view.counted.view);
}
