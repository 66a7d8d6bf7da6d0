import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { type LoggedEvent, storedEvents } from '../../persistence/caseEventLog.ts';
import { loadCases } from '../../persistence/queue/bulkLoad.ts';
import { findRow } from '../../persistence/queue/caseRows.ts';
import { readStoredEvent, type StoredEvent } from '../../persistence/upcast.ts';
import { type DeskCore, eventsOf } from '../deskCore.ts';
import { madeBeside, type ToMake } from '../making/madeBeside.ts';
import { unlessUnreadable, withinCase } from '../unreadableCase.ts';
import { AppendRefused } from './appendRefused.ts';
import { bringUpToDate } from './bringUpToDate.ts';
import { firstImpossible } from './firstImpossible.ts';
import type { GrownCase } from './grownCases.ts';
import { type SharedChanges, withSharedChanges } from './sharedChanges.ts';
import type { TouchedYears } from './touchedYears.ts';
import { writeMadeAnew } from './writeMade.ts';

/** The cases that a batch adds to, and all its events. */
export interface GrownBatch {
  readonly cases: ReadonlyMap<string, GrownCase>;
  /** The years that the new ones among them touch, by country. */
  readonly years: ReadonlyMap<string, TouchedYears>;
  readonly named: Iterable<LoggedEvent>;
  readonly knownAt: Instant;
}

/** Only when all events of the batch are in the log: a file is taken as a whole, and may hold what a rule would do otherwise. */
export function bringGrownUpToDate(
  core: DeskCore,
  { cases, years, named, knownAt }: GrownBatch,
  onProgress: (share: number) => void,
): void {
  for (const [holidays, { first, last }] of years) {
    core.calendars.prepare([{ at: first }, { at: last }], { holidays }, knownAt);
  }
  const bring = (changes: SharedChanges): void => {
    let place = 0;
    for (const [grown, made] of madeBeside(core, cases.size, grownToMake(core, cases))) {
      if (place % 200 === 0) onProgress(place / cases.size);
      place += 1;
      if (made !== null) writeMadeAnew(core, made, knownAt, changes);
      else bringOne(core, grown, { named, knownAt }, changes);
    }
  };
  withSharedChanges(core, (changes) => loadCases(core.database, cases.size, () => bring(changes)));
}

interface GrownToMake extends ToMake {
  readonly number: string;
  readonly grown: GrownCase;
}

/** A new case as the log has it, when its turn comes; one that was there is held against what it was. */
function* grownToMake({ database }: DeskCore, cases: ReadonlyMap<string, GrownCase>): Generator<GrownToMake> {
  for (const [number, grown] of cases) {
    const stored = grown.before > 0 ? null : (grown.fresh ?? storedEvents(database, number));
    if (stored !== null) grown.fresh = null;
    yield { number, grown, stored };
  }
}

function bringOne(
  core: DeskCore,
  { number, grown, stored }: GrownToMake,
  { named, knownAt }: Pick<GrownBatch, 'named' | 'knownAt'>,
  changes: SharedChanges,
): void {
  const { events, fresh } = stored === null ? eventsOfGrown(core, number, grown) : newlyTold(number, stored);
  grown.fresh = null;
  const brought = bringUpToDate(core, { events, fresh, knownAt }, changes);
  if (!brought.ok) throw new AppendRefused(firstImpossible(core, events, placesOf(fresh, named)));
}

interface GrownEvents {
  readonly events: ReadonlyArray<CaseEvent>;
  readonly fresh: ReadonlyArray<CaseEvent>;
}

function newlyTold(caseNumber: string, stored: ReadonlyArray<StoredEvent>): GrownEvents {
  const events = withinCase(caseNumber, () => stored.map(readStoredEvent));
  return { events, fresh: events };
}

/** Events of a case that cannot be read cannot be held against new ones. */
function eventsOfGrown(core: DeskCore, caseNumber: string, { added, first }: GrownCase): GrownEvents {
  const isShown = findRow(core.database, caseNumber) !== undefined;
  const events = isShown ? unlessUnreadable(() => eventsOf(core, caseNumber), null) : null;
  if (events !== null) return { events, fresh: events.slice(-added) };
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
