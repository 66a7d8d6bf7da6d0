import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import type { HeatBand } from '../../../shared/queue/heatPlace.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import { NO_DUE } from '../../../shared/queue/queueOrder.ts';
import type { CaseView } from '../../../shared/queue/queueView.ts';
import type { SqlValue } from '../sqlite.ts';
import { type Counted, counted } from './counted.ts';
import { SOON, soonValues } from './soonSql.ts';

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

/** Whose cases, and when it is. */
export interface Viewer {
  readonly by: string;
  readonly now: Instant;
  /** The stretches of time, by calendar, of a band of the queue heat. */
  readonly band?: (place: HeatBand) => ReadonlyArray<BandPart>;
}

/** A calendar by its key, and the due instants of a band in its hours. */
export type BandPart = readonly [calendar: string, from: Instant, to: Instant];

/** The order of the queue below severity (policy §4). */
export const ORDER_KEYS = ['next_due', 'priority', 'opened_at', 'number_key'] as const;

/** The order of closed cases below severity, the latest closed first; each key forwards and backwards. */
export const CLOSED_KEYS = [
  ['closed_at DESC', 'closed_at'],
  ['number_key', 'number_key DESC'],
] as const;

/** At due exactly a clock is not late yet (policy §4). */
export const IS_BREACHED = 'late_from < ?';

/** A view and the rest of its filter: its text is looked up apart (`foundList`). */
export function viewSql(view: CaseView, filter: QueueFilter, viewer: Viewer): ViewSql {
  const plain = plainView(view, viewer);
  const parts = [...filterParts(filter), ...bandPart(filter, viewer)];
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

interface Part {
  readonly sql: string;
  readonly values: ReadonlyArray<SqlValue>;
}

function filterParts(filter: QueueFilter): ReadonlyArray<Part> {
  const parts: Part[] = [];
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) parts.push({ sql: `${column} = ?`, values: [value] });
  };
  if (filter.severities !== undefined && filter.severities.length > 0) {
    const marks = filter.severities.map(() => '?').join();
    parts.push({ sql: `severity IN (${marks})`, values: filter.severities });
  }
  if (filter.team !== undefined) {
    parts.push({ sql: `owner IN (${filter.team.map(() => '?').join()})`, values: filter.team });
  }
  if (filter.owner === '') parts.push({ sql: 'owner IS NULL', values: [] });
  else equal('owner', filter.owner);
  equal('stage', filter.stage);
  equal('edition', filter.edition);
  if (filter.customer !== undefined) {
    parts.push({ sql: '(customer = ? OR customer_name = ?)', values: [filter.customer, filter.customer] });
  }
  if (filter.zone !== undefined) {
    const { zone } = filter;
    parts.push({ sql: '(zone = ? OR (zone >= ? AND zone < ?))', values: [zone, `${zone}/`, `${zone}0`] });
  }
  return parts;
}

/** Open cases whose next clock is due in a band of the queue heat, or that have none that runs. */
function bandPart({ band }: QueueFilter, viewer: Viewer): ReadonlyArray<Part> {
  if (band === undefined) return [];
  if (band === 'no-clock') return [{ sql: 'open = 1 AND next_due = ?', values: [NO_DUE] }];
  const parts = viewer.band?.(band) ?? [];
  return [{ sql: IN_BAND, values: [JSON.stringify(parts)] }];
}

const IN_BAND = `case_row.row IN (
  SELECT f.row FROM json_each(?) AS part CROSS JOIN review_fact AS f
  ON f.is_next > 0 AND f.is_next IN (1, 2, 3, 4) AND f.calendar = json_extract(part.value, '$[0]')
    AND f.at >= json_extract(part.value, '$[1]') AND f.at < json_extract(part.value, '$[2]'))`;

/** Closed cases are listed by when they were closed. */
export function isByClosing(view: ViewSql): boolean {
  return view.index === 'closed_order';
}

/** Whether the cases of a view are also counted by stretches of time. */
export function hasStretches(view: ViewSql): view is ViewSql & { readonly counted: Counted } {
  return view.counted !== null && ['open', 'closed', 'stage'].includes(view.counted.view);
}
