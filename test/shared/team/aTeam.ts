import { createHash } from 'node:crypto';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { type CaseCommand, caseCommandSchema } from '../../../shared/case/decide/caseCommand.ts';
import type { DecideContext } from '../../../shared/case/decide/decideContext.ts';
import type { Deed } from '../../../shared/case/decide/deed.ts';
import type { Refusal } from '../../../shared/case/decide/refusal.ts';
import type { CaseState } from '../../../shared/case/fold/caseState.ts';
import { foldTotal } from '../../../shared/case/fold/foldTotal.ts';
import type { Result } from '../../../shared/lang/result.ts';
import { decideStep, undoOf } from '../../../shared/team/decideStep.ts';
import { type Confirmed, createGround, type Ground } from '../../../shared/team/ground.ts';
import type { MergeContext } from '../../../shared/team/look.ts';
import { type Rebased, rebase } from '../../../shared/team/rebase.ts';
import { closedByRule } from '../../../shared/team/rules/ruleClosure.ts';
import type { NamedEvent, Step } from '../../../shared/team/step.ts';
import { at, context as foldContext } from '../../support/aCase.ts';
import { deciding } from '../../support/deciding.ts';

export const NUMBER = '48247';

/** Monday 7 December 2026, 09:00 in Vienna: when the case of the team was opened. */
export const OPENED_AT = at('2026-12-07T09:00:00+01:00');

/** The log of a team, as its server keeps it: in one order, each step whole and on the versions that it saw. */
export interface TeamLog extends Confirmed {
  readonly events: ReadonlyArray<NamedEvent>;
  /** False when a case has another version than the step saw: then nothing of it is taken. */
  push(step: Step): boolean;
  cases(): ReadonlyArray<string>;
  /** What cannot stand in it. */
  impossible(): ReadonlyArray<unknown>;
}

/** A desk of the team: what it does offline waits until it meets the log. */
export interface TeamDesk {
  readonly by: string;
  readonly pending: ReadonlyArray<Step>;
  /** Each step that was put on another ground, and what became of it. */
  readonly rebased: ReadonlyArray<Rebased>;
  does(command: object, when: Instant): Result<Step, Refusal>;
  undoes(step: Step, when: Instant): Result<Step, Refusal>;
  /** Pulls the first events of what it has not; all of them where no number is given. */
  pulls(when: Instant, most?: number): void;
  /** Pulls, and pushes as far as the log takes it. */
  meets(when: Instant): void;
  stateOf(caseNumber: string): CaseState | null;
  /** The events of a case as they are shown: those of the team, then its own. */
  eventsOf(caseNumber: string): ReadonlyArray<NamedEvent>;
  cases(): ReadonlyArray<string>;
  /** Closes by the clock the first case that is due; null where none is. */
  closesDue(when: Instant): Step | null;
  /** The log as far as the desk has it. */
  copy(): ReadonlyArray<NamedEvent>;
}

export function createTeamLog(before: ReadonlyArray<NamedEvent>): TeamLog {
  const events: NamedEvent[] = [...before];
  const log: TeamLog = {
    events,
    eventsOf: (number) => events.filter((event) => event.case === number),
    followUpOf: (number) => followUpIn(events, number),
    push(step) {
      const isExpected = Object.entries(step.saw).every(
        ([number, version]) => log.eventsOf(number).length === version,
      );
      if (isExpected) events.push(...step.events);
      return isExpected;
    },
    cases: () => [...new Set(events.map((event) => event.case))],
    impossible: () => log.cases().flatMap((number) => foldTotal(log.eventsOf(number), foldContext).skipped),
  };
  return log;
}

let ids = 0;

/** Ids in the order of their making. */
export const newId = (): string => `id-${++ids}`;

export function mergingAt(now: Instant, newCase: () => string = () => '59999'): MergeContext {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  return { rules: deciding(now), now, team: 'care', hash, newId, newCase, caseOfEvent: () => null };
}

/** `numbers`: the first number of those that the desk may give to cases. */
export function createTeamDesk(by: string, log: TeamLog, numbers: number): TeamDesk {
  let copied = log.events.length;
  let next = numbers;
  let pending: ReadonlyArray<Step> = [];
  const rebased: Rebased[] = [];
  const confirmed = () => log.events.slice(0, copied);
  const confirmedCases = (): Confirmed => casesIn(confirmed());
  const newCase = (): string => String(next++);
  const shownEvents = () => [...confirmed(), ...pending.flatMap(({ events }) => events)];
  const shown = () => {
    const ground = createGround(confirmedCases(), foldContext);
    for (const { events } of pending) ground.add(events);
    return ground;
  };
  const making = (now: Instant) => {
    const ground = shown();
    const context: DecideContext = deciding(now, {
      by,
      newCase,
      eventsOf: (number) => ground.foldOf(number).standing,
      caseState: ground.stateOf,
      followUpOf: (number) => {
        const found = ground.followUpOf(number);
        return found === null ? null : ground.stateOf(found);
      },
    });
    return { context, newId, versionOf: (number: string) => ground.eventsOf(number).length };
  };
  const takes = (deed: Deed, when: Instant): Result<Step, Refusal> => {
    const made = decideStep(deed, making(when));
    if (made.ok) pending = [...pending, made.value];
    return made;
  };
  const pulls = (when: Instant, most = Number.POSITIVE_INFINITY): void => {
    if (copied === log.events.length) return;
    copied = Math.min(log.events.length, copied + most);
    const outcomes = rebase(confirmedCases(), pending, mergingAt(when, newCase));
    rebased.push(...outcomes);
    pending = outcomes.flatMap(({ step }) => (step === null ? [] : [step]));
  };
  return {
    by,
    get pending() {
      return pending;
    },
    rebased,
    does: (command, when) => takes(commandOf(command), when),
    undoes: (step, when) => takes(undoOf(step), when),
    pulls,
    meets(when) {
      pulls(when);
      for (let [step, ...rest] = pending; step !== undefined && log.push(step); [step, ...rest] = pending) {
        pending = rest;
        copied = log.events.length;
      }
    },
    stateOf: (number) => shown().stateOf(number),
    eventsOf: (number) => shownEvents().filter((event) => event.case === number),
    cases: () => [...new Set(shownEvents().map((event) => event.case))],
    closesDue: (when) => {
      const step = closureIn(shown(), [...new Set(shownEvents().map((event) => event.case))], when);
      if (step !== null) pending = [...pending, step];
      return step;
    },
    copy: confirmed,
  };
}

function closureIn(ground: Ground, cases: ReadonlyArray<string>, now: Instant): Step | null {
  const merging = mergingAt(now);
  for (const number of cases) {
    const closed = closedByRule(ground.foldOf(number), { ...merging.rules, ...merging });
    if (closed === null) continue;
    const saw = { [number]: ground.eventsOf(number).length };
    return {
      id: newId(),
      deed: { type: 'close-by-rule', case: number },
      events: [closed],
      by: 'policy',
      at: now,
      saw,
    };
  }
  return null;
}

function commandOf(command: object): CaseCommand {
  return caseCommandSchema.parse(command);
}

function casesIn(events: ReadonlyArray<NamedEvent>): Confirmed {
  const byCase = new Map<string, NamedEvent[]>();
  for (const event of events) {
    const known = byCase.get(event.case) ?? [];
    byCase.set(event.case, known);
    known.push(event);
  }
  return {
    eventsOf: (number) => byCase.get(number) ?? [],
    followUpOf: (number) => followUpIn(events, number),
  };
}

function followUpIn(events: ReadonlyArray<NamedEvent>, number: string): string | null {
  return events.find((event) => event.type === 'opened' && event.follows === number)?.case ?? null;
}
