import type { SeverityCount } from '../../../shared/ipc/queueChannels.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import type { Database } from '../sqlite.ts';
import { placeOf } from './queuePlace.ts';
import { groupsOf, numbersOf, pageOf } from './queueQueries.ts';
import type { ViewSql } from './viewSql.ts';

/** What a view lists, in order, as of the moment in which it is asked. */
export interface QueueList {
  /** How many cases of each severity, most severe first; severities without any are left out. */
  groups(): ReadonlyArray<SeverityCount>;
  /** The rows `[from, to)`, given its groups. */
  page(groups: ReadonlyArray<SeverityCount>, from: number, to: number): ReadonlyArray<QueueRow>;
  /** The numbers of all its cases, given its groups. */
  numbers(groups: ReadonlyArray<SeverityCount>): ReadonlyArray<string>;
  /** Where a case stands, from 0; null when it is not listed. */
  place(number: string): number | null;
}

/** The list of a view that is walked by its index. */
export function listOf(database: Database, view: ViewSql): QueueList {
  return {
    groups: () => groupsOf(database, view),
    page: (groups, from, to) => pageOf(database, view, groups, from, to),
    numbers: (groups) => numbersOf(database, view, groups),
    place: (number) => placeOf(database, view, number),
  };
}
