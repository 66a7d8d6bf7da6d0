import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { appendAt, type LoggedEvent, versionOf } from '../../persistence/caseEventLog.ts';
import type { Database } from '../../persistence/sqlite.ts';

/** What is added to one case. */
export interface GrownCase {
  /** How many events it had. */
  readonly before: number;
  added: number;
  /** Where in the batch the first of the new ones stands. */
  readonly first: number;
  /** The new events; null when they are to be read from the log, since a batch may be larger than the memory. */
  fresh: CaseEvent[] | null;
}

/** The cases of a batch while its events come into the log, in the order in which they are first named. */
export interface GrownCases {
  readonly byNumber: ReadonlyMap<string, GrownCase>;
  /** Puts the event at a place of the batch at the end of its case; false for an id that the log has. */
  log(logged: LoggedEvent, index: number): boolean;
}

/** `holds` is how many events may be kept in memory: a case read from the log takes longer. */
export function createGrownCases(database: Database, recordedAt: Instant, holds: number): GrownCases {
  const byNumber = new Map<string, GrownCase>();
  let held = 0;
  const keep = (grown: GrownCase, event: CaseEvent): void => {
    grown.added += 1;
    if (grown.fresh === null) return;
    if (held < holds) {
      grown.fresh.push(event);
      held += 1;
      return;
    }
    held -= grown.fresh.length;
    grown.fresh = null;
  };
  return {
    byNumber,
    log(logged, index) {
      const { event } = logged;
      const grown = byNumber.get(event.case) ?? newlyGrown(database, event.case, index);
      if (!appendAt(database, logged, grown.before + grown.added + 1, recordedAt)) return false;
      keep(grown, event);
      byNumber.set(event.case, grown);
      return true;
    },
  };
}

function newlyGrown(database: Database, caseNumber: string, first: number): GrownCase {
  return { before: versionOf(database, caseNumber), added: 0, first, fresh: [] };
}
