import type { QueueFacets } from '../../../shared/ipc/queueChannels.ts';
import type { Database } from '../sqlite.ts';

/** The countries and channels that open cases have; read by a walk along the queue's index when a filter is opened. */
export function facetsOf(database: Database): QueueFacets {
  const distinct = (column: 'country' | 'channel'): ReadonlyArray<string> =>
    database
      .all<{ value: string }>(
        `SELECT DISTINCT ${column} AS value FROM case_row INDEXED BY queue_order
         WHERE open = 1 AND ${column} IS NOT NULL ORDER BY value`,
      )
      .map(({ value }) => value);
  return { countries: distinct('country'), channels: distinct('channel') };
}
