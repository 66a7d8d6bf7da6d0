import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { writeEventLine } from '../../../shared/interchange/eventFile.ts';
import { loadCases } from '../../persistence/bulkLoad.ts';
import { appendAt, type LoggedEvent, lineOfEvent, versionOf } from '../../persistence/caseEventLog.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { findRow } from '../../persistence/queue/caseRows.ts';
import type { Appended, AppendHow, AppendProblem, IncomingEvent } from '../desk.ts';
import { type DeskCore, eventsOf } from '../deskCore.ts';
import { unlessUnreadable } from '../unreadableCase.ts';
import { bringUpToDate } from './bringUpToDate.ts';
import { firstImpossible } from './firstImpossible.ts';
import { ofOneAnalyst } from './ofOneAnalyst.ts';
import { type SharedChanges, withSharedChanges } from './sharedChanges.ts';

/** Carries a problem out of the transaction, which is undone by the throw. */
export class AppendRefused extends Error {
  readonly problem: AppendProblem;
  constructor(problem: AppendProblem) {
    super(`${problem.problem} at ${problem.field} of event ${problem.index}`);
    this.problem = problem;
  }
}

/** Appends events of any cases in their order, skipping known ids. Runs in the caller's transaction; a refusal is thrown. */
export function appendAll(core: DeskCore, incoming: ReadonlyArray<IncomingEvent>, how: AppendHow): Appended {
  const recordedAt = core.now();
  const named = nameAll(core, incoming, how);
  const grown = new Map<string, GrownCase>();
  let known = 0;
  named.forEach((logged, index) => {
    if (!logEvent(core, grown, logged, index, recordedAt)) {
      known += 1;
      if (how.source === 'apply') refuseOther(core, logged, index);
    }
    if (index % 1000 === 0) how.onProgress?.(index);
  });
  bringAllUpToDate(ofOneAnalyst(core), grown, recordedAt);
  if (grown.size > 0) countChange(core.database);
  const newCases = [...grown.values()].filter(({ before }) => before === 0).length;
  return {
    ids: named.map(({ id }) => id),
    cases: [...grown.keys()],
    newEvents: named.length - known,
    knownEvents: known,
    newCases,
    updatedCases: grown.size - newCases,
  };
}

/** What is added to one case, and where in the batch it came from. */
interface GrownCase {
  readonly before: number;
  readonly fresh: CaseEvent[];
  readonly indexes: number[];
}

function logEvent(
  core: DeskCore,
  grown: Map<string, GrownCase>,
  logged: LoggedEvent,
  index: number,
  recordedAt: Instant,
): boolean {
  const { case: number } = logged.event;
  const found = grown.get(number) ?? { before: versionOf(core.database, number), fresh: [], indexes: [] };
  const position = found.before + found.fresh.length + 1;
  if (!appendAt(core.database, logged, position, recordedAt)) return false;
  found.fresh.push(logged.event);
  found.indexes.push(index);
  grown.set(number, found);
  return true;
}

/**
 * The same event again is known. Another one under its id would be acknowledged and lost; a file says how many were
 * known, and may hold what was imported before in other words.
 */
function refuseOther({ database }: DeskCore, { id, event, body }: LoggedEvent, index: number): void {
  const known = lineOfEvent(database, id);
  if (known === body || isSameEvent(known, body)) return;
  throw new AppendRefused({ index, case: event.case, field: 'id', problem: 'id-taken', id });
}

/** Fields in another order, or spaces between them, make no other event. */
function isSameEvent(a: string | null, b: string): boolean {
  return a !== null && isDeepStrictEqual(JSON.parse(a), JSON.parse(b));
}

/** Only when all events of the batch are in the log: a file is taken as a whole, and may hold what a rule would do otherwise. */
function bringAllUpToDate(core: DeskCore, grown: ReadonlyMap<string, GrownCase>, knownAt: Instant): void {
  const { database } = core;
  const bring = (changes: SharedChanges): void => {
    for (const [number, { before, fresh, indexes }] of grown) {
      const events = before === 0 ? fresh : eventsBefore(core, number, indexes);
      const done = bringUpToDate(core, { events, fresh, knownAt }, changes);
      if (!done.ok) throw new AppendRefused(firstImpossible(core, events, indexes));
    }
  };
  withSharedChanges(core, (changes) => loadCases(database, grown.size, () => bring(changes)));
}

/** Events of a case that cannot be read cannot be held against new ones. */
function eventsBefore(
  core: DeskCore,
  caseNumber: string,
  [index = 0]: ReadonlyArray<number>,
): ReadonlyArray<CaseEvent> {
  const isShown = findRow(core.database, caseNumber) !== undefined;
  const events = isShown ? unlessUnreadable(() => eventsOf(core, caseNumber), null) : null;
  if (events !== null) return events;
  throw new AppendRefused({ index, case: caseNumber, field: 'case', problem: 'unreadable-case' });
}

/** Gives each event the id under which it is known for good, and its line with that id in it. */
function nameAll(
  core: DeskCore,
  incoming: ReadonlyArray<IncomingEvent>,
  { source }: AppendHow,
): ReadonlyArray<LoggedEvent> {
  const seen = new Map<string, number>();
  return incoming.map(({ event, line }) => {
    const text = line?.trim() ?? writeEventLine(event);
    if (event.id !== undefined) return { id: event.id, event, body: text };
    const id = source === 'apply' ? core.newId() : idOfContent(text, seen);
    return { id, event: { ...event, id }, body: withId(text, id) };
  });
}

/** Equal lines of one file are told apart by their count, so that a file taken twice adds nothing and loses nothing. */
function idOfContent(text: string, seen: Map<string, number>): string {
  const times = (seen.get(text) ?? 0) + 1;
  seen.set(text, times);
  const hash = createHash('sha256').update(`${times}\n${text}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The line as it came, with the id in front of its own fields. */
function withId(text: string, id: string): string {
  return `{"id":${JSON.stringify(id)},${text.slice(1).trimStart()}`;
}
