import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { writeEventLine } from '../../../shared/interchange/eventFile.ts';
import { renamed } from '../../../shared/team/broughtOn.ts';
import { otherNumber } from '../../../shared/team/otherNumber.ts';
import type { NamedEvent } from '../../../shared/team/step.ts';
import { caseOfEvent, type LoggedEvent, versionOf } from '../../persistence/caseEventLog.ts';
import type { Membership } from '../../persistence/team/membership.ts';
import { AppendRefused } from '../cases/appendRefused.ts';
import type { DeskCore } from '../deskCore.ts';
import { importProblem } from './importProblem.ts';

/** An event that is brought, as it stands in the team, and its place among those that were given. */
export interface BroughtEvent {
  readonly event: NamedEvent;
  readonly body: string;
  readonly place: number;
}

/** What is new of a batch of events, and under which numbers its cases go on. */
export interface ImportedEvents {
  readonly events: ReadonlyArray<BroughtEvent>;
  readonly all: number;
  readonly known: number;
  /** By the number that a case had. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** Hears of each event that is known already. */
type OnKnown = (known: LoggedEvent, place: number) => void;

/**
 * Takes what is new of a batch. A number that is free in the team stays; a case whose number is another's gets one with the
 * initials of who brings it. Throws an `AppendRefused` for what the team would not take.
 */
export function importedEvents(
  core: DeskCore,
  team: Membership,
  named: Iterable<LoggedEvent>,
  onKnown: OnKnown,
): ImportedEvents {
  const { fresh, all, there } = freshOf(core, named, onKnown);
  const numbers = numbersOf(core, team, fresh, there);
  const events = fresh.map(({ logged, place }): BroughtEvent => {
    const before: NamedEvent = { ...logged.event, id: logged.id };
    const event = renamed(before, numbers);
    const isSame = event === before || JSON.stringify(event) === JSON.stringify(before);
    return { event, body: isSame ? logged.body : writeEventLine(event), place };
  });
  return { events, all, known: all - events.length, numbers };
}

interface Fresh {
  readonly logged: LoggedEvent;
  readonly place: number;
}

interface FreshEvents {
  readonly fresh: ReadonlyArray<Fresh>;
  readonly all: number;
  /** Where the cases are of which the opening is known. */
  readonly there: ReadonlyMap<string, string>;
}

function freshOf(core: DeskCore, named: Iterable<LoggedEvent>, onKnown: OnKnown): FreshEvents {
  const fresh: Fresh[] = [];
  const there = new Map<string, string>();
  const seen = new Set<string>();
  const now = core.now();
  let all = 0;
  for (const logged of named) {
    const place = all;
    all += 1;
    const knownIn = caseOfEvent(core.database, logged.id);
    if (knownIn !== null || seen.has(logged.id)) {
      if (knownIn !== null && logged.event.type === 'opened') there.set(logged.event.case, knownIn);
      onKnown(logged, place);
      continue;
    }
    const fault = importProblem(logged, now);
    if (fault !== null) throw refused(logged.event, place, fault);
    seen.add(logged.id);
    fresh.push({ logged, place });
  }
  return { fresh, all, there };
}

/** Says which event of a batch the team does not take. */
export function refused(
  event: CaseEvent,
  index: number,
  fault: ReturnType<typeof importProblem> & object,
): AppendRefused {
  return new AppendRefused({ ...fault, index, case: event.case, field: 'case' });
}

function numbersOf(
  { database }: DeskCore,
  team: Membership,
  fresh: ReadonlyArray<Fresh>,
  there: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const numbers = new Map([...there].filter(([number, other]) => number !== other));
  const given = new Set<string>();
  const isTaken = (number: string): boolean => given.has(number) || versionOf(database, number) > 0;
  for (const { logged } of fresh) {
    const { type, case: number } = logged.event;
    if (type !== 'opened' || there.has(number)) continue;
    const other = isTaken(number) ? otherNumber(number, team.handle, isTaken) : number;
    given.add(other);
    if (other !== number) numbers.set(number, other);
  }
  return numbers;
}
