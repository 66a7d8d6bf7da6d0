import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import type { ClockStanding } from '../../../shared/queue/clockStanding.ts';
import type { HeatBand } from '../../../shared/queue/heatPlace.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import { NO_DUE } from '../../../shared/queue/queueOrder.ts';
import type { SqlValue } from '../sqlite.ts';
import { IS_BREACHED, SOON, soonValues } from './soonSql.ts';

/** Whose cases, and when it is. */
export interface Viewer {
  readonly by: string;
  readonly now: Instant;
  /** The stretches of time, by calendar, of a band of the queue heat. */
  readonly band?: (place: HeatBand) => ReadonlyArray<BandPart>;
}

/** A calendar by its key, and the due instants of a band in its hours. */
export type BandPart = readonly [calendar: string, from: Instant, to: Instant];

interface Part {
  readonly sql: string;
  readonly values: ReadonlyArray<SqlValue>;
}

/** What must hold of a row for each part of a filter but its text, which is looked up apart. */
export function filterParts(filter: QueueFilter, viewer: Viewer): ReadonlyArray<Part> {
  return [
    ...oneOf('severity', filter.severities),
    ...oneOf('priority', filter.priorities),
    ...oneOf('owner', filter.team),
    ...ownerParts(filter),
    ...equal('stage', filter.stage),
    ...equal('edition', filter.edition),
    ...equal('channel', filter.channel),
    ...equal('country', filter.country),
    ...bound('next_due < ?', filter.dueBefore),
    ...bound('opened_at >= ?', filter.openedFrom),
    ...bound('opened_at < ?', filter.openedBefore),
    ...placeParts(filter),
    ...(filter.clock === undefined ? [] : [standingPart(filter.clock, viewer.now)]),
    ...bandPart(filter, viewer),
  ];
}

function equal(column: string, value: string | undefined): ReadonlyArray<Part> {
  return value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];
}

function bound(sql: string, instant: Instant | undefined): ReadonlyArray<Part> {
  return instant === undefined ? [] : [{ sql, values: [instant] }];
}

function oneOf(column: string, values: ReadonlyArray<SqlValue> | undefined): ReadonlyArray<Part> {
  if (values === undefined || values.length === 0) return [];
  return [{ sql: `${column} IN (${values.map(() => '?').join()})`, values }];
}

function ownerParts({ owner, owners }: QueueFilter): ReadonlyArray<Part> {
  const one = owner === '' ? [{ sql: 'owner IS NULL', values: [] }] : equal('owner', owner);
  if (owners === undefined || owners.length === 0) return one;
  const named = owners.filter((each) => each !== '');
  const parts = [...oneOf('owner', named), ...(named.length === owners.length ? [] : [NOBODY])];
  const either = {
    sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`,
    values: parts.flatMap(({ values }) => values),
  };
  return [...one, either];
}

const NOBODY: Part = { sql: 'owner IS NULL', values: [] };

function placeParts({ customer, zone }: QueueFilter): ReadonlyArray<Part> {
  const parts: Part[] = [];
  if (customer !== undefined) {
    parts.push({ sql: '(customer = ? OR customer_name = ?)', values: [customer, customer] });
  }
  if (zone !== undefined) {
    parts.push({ sql: '(zone = ? OR (zone >= ? AND zone < ?))', values: [zone, `${zone}/`, `${zone}0`] });
  }
  return parts;
}

/** A case with a late deadline is breached, however its other clocks stand. */
function standingPart(standing: ClockStanding, now: Instant): Part {
  const late = `(late_from IS NOT NULL AND ${IS_BREACHED})`;
  const soon = `ifnull(${SOON}, 0)`;
  switch (standing) {
    case 'breached':
      return { sql: late, values: [now] };
    case 'soon':
      return { sql: `NOT ${late} AND ${soon}`, values: [now, ...soonValues(now)] };
    case 'in-time':
      return {
        sql: `open = 1 AND next_due <> ? AND NOT ${late} AND NOT ${soon}`,
        values: [NO_DUE, now, ...soonValues(now)],
      };
    case 'none':
      return { sql: 'open = 1 AND next_due = ?', values: [NO_DUE] };
    default:
      return assertNever(standing);
  }
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
