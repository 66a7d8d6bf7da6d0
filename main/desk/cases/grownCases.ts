import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { appendAt, confirmedVersionOf, hasEvents, type LoggedEvent } from '../../persistence/caseEventLog.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { type StoredEvent, shapeOf } from '../../persistence/upcast.ts';
import { type TouchedYears, touchYears } from './touchedYears.ts';

/** What is added to one case. */
export interface GrownCase {
  /** How many events it had. */
  readonly before: number;
  added: number;
  /** Where in the batch the first of the new ones stands. */
  readonly first: number;
  /** The new events as the log has them; null when they are to be read from it, since a batch may be larger than the memory. */
  fresh: StoredEvent[] | null;
  /** Those of the country of a new one. */
  years: TouchedYears | null;
}

/** The cases of a batch while its events come into the log, in the order in which they are first named. */
export interface GrownCases {
  readonly byNumber: ReadonlyMap<string, GrownCase>;
  /** The years that its new cases touch, by country. */
  readonly years: ReadonlyMap<string, TouchedYears>;
  /** Puts the event at a place of the batch at the end of its case; false for an id that the log has. */
  log(logged: LoggedEvent, index: number): boolean;
}

/** `holds` is how many events may be kept in memory: a case read from the log takes longer. */
export function createGrownCases(database: Database, recordedAt: Instant, holds: number): GrownCases {
  const byNumber = new Map<string, GrownCase>();
  const years = new Map<string, TouchedYears>();
  // Nothing need be asked of a log without any: each case is new.
  const isEmpty = !hasEvents(database);
  let held = 0;
  const keep = (grown: GrownCase, { id, event, body }: LoggedEvent): void => {
    grown.added += 1;
    if (grown.fresh === null) return;
    if (held < holds) {
      grown.fresh.push({ id, at: event.at, body, version: shapeOf(event) });
      held += 1;
      return;
    }
    held -= grown.fresh.length;
    grown.fresh = null;
  };
  return {
    byNumber,
    years,
    log(logged, index) {
      const { event } = logged;
      const grown =
        byNumber.get(event.case) ?? newlyGrown(isEmpty ? 0 : confirmedVersionOf(database, event.case), index);
      if (!appendAt(database, logged, grown.before + grown.added + 1, recordedAt)) return false;
      keep(grown, logged);
      if (grown.before === 0) grown.years = touchYears(years, grown.years, event);
      byNumber.set(event.case, grown);
      return true;
    },
  };
}

function newlyGrown(before: number, first: number): GrownCase {
  return { before, added: 0, first, fresh: [], years: null };
}
