import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { loadCases } from '../../persistence/bulkLoad.ts';
import type { LoggedEvent } from '../../persistence/caseEventLog.ts';
import { findRow } from '../../persistence/queue/caseRows.ts';
import { type DeskCore, eventsOf } from '../deskCore.ts';
import { unlessUnreadable } from '../unreadableCase.ts';
import { AppendRefused } from './appendRefused.ts';
import { bringUpToDate } from './bringUpToDate.ts';
import { firstImpossible } from './firstImpossible.ts';
import type { GrownCase } from './grownCases.ts';
import { type SharedChanges, withSharedChanges } from './sharedChanges.ts';

/** The cases that a batch adds to, and all its events. */
export interface GrownBatch {
  readonly cases: ReadonlyMap<string, GrownCase>;
  readonly named: Iterable<LoggedEvent>;
  readonly knownAt: Instant;
}

/** Only when all events of the batch are in the log: a file is taken as a whole, and may hold what a rule would do otherwise. */
export function bringGrownUpToDate(
  core: DeskCore,
  { cases, named, knownAt }: GrownBatch,
  onProgress: (share: number) => void,
): void {
  const bring = (changes: SharedChanges): void => {
    let place = 0;
    for (const [number, grown] of cases) {
      if (place % 200 === 0) onProgress(place / cases.size);
      place += 1;
      const { events, fresh } = eventsOfGrown(core, number, grown);
      grown.fresh = null;
      const brought = bringUpToDate(core, { events, fresh, knownAt }, changes);
      if (!brought.ok) throw new AppendRefused(firstImpossible(core, events, placesOf(fresh, named)));
    }
  };
  withSharedChanges(core, (changes) => loadCases(core.database, cases.size, () => bring(changes)));
}

/** Events of a case that cannot be read cannot be held against new ones. */
function eventsOfGrown(
  core: DeskCore,
  caseNumber: string,
  { before, added, first, fresh }: GrownCase,
): { readonly events: ReadonlyArray<CaseEvent>; readonly fresh: ReadonlyArray<CaseEvent> } {
  if (before === 0) {
    const events = fresh ?? eventsOf(core, caseNumber);
    return { events, fresh: events };
  }
  const isShown = findRow(core.database, caseNumber) !== undefined;
  const events = isShown ? unlessUnreadable(() => eventsOf(core, caseNumber), null) : null;
  if (events !== null) return { events, fresh: fresh ?? events.slice(-added) };
  throw new AppendRefused({ index: first, case: caseNumber, field: 'case', problem: 'unreadable-case' });
}

/** Where in the batch the new events of a case stand. */
function placesOf(fresh: ReadonlyArray<CaseEvent>, named: Iterable<LoggedEvent>): ReadonlyArray<number> {
  const ids = new Map(fresh.map(({ id }, place) => [id, place]));
  const places = new Array<number>(fresh.length).fill(0);
  let index = 0;
  for (const { id } of named) {
    const place = ids.get(id);
    if (place !== undefined) places[place] = index;
    // The same id again is known by then.
    ids.delete(id);
    index += 1;
  }
  return places;
}
