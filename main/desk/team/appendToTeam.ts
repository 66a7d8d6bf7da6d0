import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { foldTotal } from '../../../shared/case/fold/foldTotal.ts';
import { wrongOrder } from '../../../shared/interchange/lineProblem.ts';
import { type LoggedEvent, lineOfEvent, versionOf } from '../../persistence/caseEventLog.ts';
import { nameInColumn } from '../../persistence/checksum.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import type { Membership } from '../../persistence/team/membership.ts';
import { noteNumbersUsed } from '../../persistence/team/numberLease.ts';
import { keepPendingStep, type PendingEvent } from '../../persistence/team/pendingSteps.ts';
import { teamRole } from '../../persistence/team/teamRole.ts';
import { shapeOf } from '../../persistence/upcast.ts';
import { AppendRefused } from '../cases/appendRefused.ts';
import { bringGrownUpToDate } from '../cases/bringGrownUpToDate.ts';
import type { GrownCase } from '../cases/grownCases.ts';
import type { StepDone } from '../cases/keptStep.ts';
import { nameAll } from '../cases/namedEvents.ts';
import { ofOneAnalyst } from '../cases/ofOneAnalyst.ts';
import { type TouchedYears, touchYears } from '../cases/touchedYears.ts';
import type { Appended, AppendHow, IncomingEvents } from '../desk.ts';
import { type DeskCore, eventsOf } from '../deskCore.ts';
import { unlessUnreadable } from '../unreadableCase.ts';
import { type BroughtEvent, importedEvents, refused } from './importedEvents.ts';
import { importSteps } from './importSteps.ts';

/** The part of the work that the steps are; the rest is what is derived from them. */
const KEEPING = 0.3;

/**
 * Takes events that others may have written into a team: as steps that wait for it, under the names that they have. Only a
 * lead or an admin may. Runs in the caller's transaction; a refusal is thrown.
 */
export function appendToTeam(
  core: DeskCore,
  team: Membership,
  incoming: IncomingEvents,
  how: AppendHow,
): Appended {
  const now = core.now();
  const named = [...nameAll(core, incoming, how)];
  const [first] = named;
  if (first !== undefined && teamRole(core.database) === 'analyst') {
    throw refused(first.event, 0, { problem: 'not-for-team', because: 'role' });
  }
  const onKnown = (known: LoggedEvent, place: number): void => {
    if (how.source === 'apply') refuseOther(core, known, place);
  };
  const { events, all, known, numbers } = importedEvents(core, team, named, onKnown);
  const cases = grownBy(core, events);
  how.onProgress?.(0);
  keepAll(core, team, events, now);
  how.onProgress?.(Math.floor(all * KEEPING));
  const years = yearsOf(events, cases);
  bringGrownUpToDate(ofOneAnalyst(core), { cases, years, named, knownAt: now }, (share) =>
    how.onProgress?.(Math.floor(all * (KEEPING + share * (1 - KEEPING)))),
  );
  if (cases.size > 0) countChange(core.database);
  const newCases = [...cases.values()].filter(({ before }) => before === 0).length;
  return {
    ids: how.source === 'apply' ? named.map(({ id }) => id) : [],
    cases: [...cases.keys()],
    newEvents: events.length,
    knownEvents: known,
    newCases,
    updatedCases: cases.size - newCases,
    ...(numbers.size === 0 ? {} : { numbers }),
  };
}

/** Another event under a known id would be acknowledged and lost. The number of its case may be another one in the team. */
function refuseOther({ database }: DeskCore, { id, event, body }: LoggedEvent, index: number): void {
  const known = lineOfEvent(database, id);
  if (known === null || known === body || isDeepStrictEqual(factOf(known), factOf(body))) return;
  throw new AppendRefused({ index, case: event.case, field: 'id', problem: 'id-taken', id });
}

function factOf(line: string): object {
  const { case: _case, was: _was, ...fact } = JSON.parse(line) as Record<string, unknown>;
  return fact;
}

/** The cases that get something new, which must be possible with what they have. */
function grownBy(core: DeskCore, events: ReadonlyArray<BroughtEvent>): Map<string, GrownCase> {
  const byCase = new Map<string, BroughtEvent[]>();
  for (const brought of events) {
    const there = byCase.get(brought.event.case);
    if (there === undefined) byCase.set(brought.event.case, [brought]);
    else there.push(brought);
  }
  return new Map([...byCase].map(([number, added]) => [number, grownCase(core, number, added)]));
}

function grownCase(core: DeskCore, number: string, added: ReadonlyArray<BroughtEvent>): GrownCase {
  const before = versionOf(core.database, number);
  const index = added[0]?.place ?? 0;
  const known = before === 0 ? [] : unlessUnreadable(() => eventsOf(core, number), null);
  if (known === null) {
    throw new AppendRefused({ index, case: number, field: 'case', problem: 'unreadable-case' });
  }
  const whole: ReadonlyArray<CaseEvent> = [...known, ...added.map(({ event }) => event)];
  const wrong = foldTotal(whole, core.rules).skipped.find((order) => order.index >= known.length);
  const brought = added[(wrong?.index ?? 0) - known.length];
  if (wrong !== undefined && brought !== undefined) {
    const { line: _line, ...problem } = wrongOrder(0, brought.event, wrong);
    throw new AppendRefused({ ...problem, index: brought.place, case: number });
  }
  const fresh = added.map(({ event, body }) => ({
    id: event.id,
    at: event.at,
    body,
    version: shapeOf(event),
  }));
  return { before, added: added.length, first: index, fresh, years: null };
}

function keepAll(core: DeskCore, team: Membership, events: ReadonlyArray<BroughtEvent>, now: Instant): void {
  const { database } = core;
  const versions = new Map<string, number>();
  const versionNow = (number: string): number => versions.get(number) ?? versionOf(database, number);
  for (const step of importSteps(events)) {
    const cases = new Set(step.map(({ event }) => event.case));
    const done: StepDone = {
      deed: { type: 'import', case: step[0]?.event.case ?? '' },
      by: team.handle,
      at: now,
      saw: Object.fromEntries([...cases].map((number) => [number, versionNow(number)])),
    };
    keepPendingStep(database, {
      id: core.newId(),
      revision: 0,
      done,
      events: step.map((one) => pending(one, now)),
    });
    for (const { event } of step) versions.set(event.case, versionNow(event.case) + 1);
  }
  const opened = events.flatMap(({ event }) => (event.type === 'opened' ? [event.case] : []));
  noteNumbersUsed(database, team, opened);
}

function pending({ event, body }: BroughtEvent, recorded_at: Instant): PendingEvent {
  const { id, case: case_id, type, at } = event;
  return { id, case_id, type, at, recorded_at, by: nameInColumn(event.by), body, version: shapeOf(event) };
}

function yearsOf(
  events: ReadonlyArray<BroughtEvent>,
  cases: ReadonlyMap<string, GrownCase>,
): ReadonlyMap<string, TouchedYears> {
  const years = new Map<string, TouchedYears>();
  for (const { event } of events) {
    const grown = cases.get(event.case);
    if (grown?.before === 0) grown.years = touchYears(years, grown.years, event);
  }
  return years;
}
