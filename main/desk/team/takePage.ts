import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { namesIn } from '../../../shared/team/follow.ts';
import type { Rebased, TurnedDown } from '../../../shared/team/rebase.ts';
import { countChange, readFileVersion } from '../../persistence/fileVersions.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { chainAt, keepConfirmed, type TeamEvent } from '../../persistence/team/confirmedEvents.ts';
import { keepTeamHead, type Membership, teamHead } from '../../persistence/team/membership.ts';
import { pendingOfCase } from '../../persistence/team/pendingEvents.ts';
import { dropPendingStep, replacePendingStep } from '../../persistence/team/pendingSteps.ts';
import { createUnread, isUnread } from '../../persistence/team/unreadConfirmed.ts';
import type { KeptStep } from '../cases/keptStep.ts';
import type { DeskCore } from '../deskCore.ts';
import { bringTeamCases } from './bringTeamCases.ts';
import { describeCustomers } from './describeCustomers.ts';
import { pageProblem } from './pageProblem.ts';
import { rebasePending, stepLeft } from './rebasePending.ts';
import type { PageProblem, PageTaken, TeamPage } from './teamDesk.ts';
import { touchedSteps } from './touchedSteps.ts';
import { createWaitsForUpdate } from './waitsForUpdate.ts';

/** A page that was taken, and the cases that it touched. */
export interface TakenPage {
  readonly taken: PageTaken;
  readonly cases: ReadonlyArray<string>;
}

/**
 * Writes what the team confirmed into the log, lets the steps go that it confirms, puts on it what it touches of the rest,
 * and brings each case up to date that is another one by it. Runs in the caller's transaction: between any two of these the
 * desk would show what never was, or a kill would lose what was done. `became`: cases that this version can read since it was
 * installed.
 */
export function takePage(
  core: DeskCore,
  team: Membership,
  page: TeamPage,
  turnedDown: TurnedDown,
  became: Iterable<string> = [],
): Result<TakenPage, PageProblem> {
  const { database } = core;
  const problem = pageProblem(core.words, database, page);
  if (problem !== null) return err(problem);
  const steps = touchedSteps(database, touchedBy(page, turnedDown, became));
  const confirmed = confirmedBy(page, steps);
  const stood = casesAsTheyStood(database, page);
  for (const event of page) keepConfirmed(database, event, event.desk === team.desk);
  const g = teamHead(database) + page.length;
  keepTeamHead(database, g);
  for (const { step, stored } of steps) if (confirmed.has(step.id)) dropPendingStep(database, stored);
  const left = ready(
    database,
    page,
    steps.filter(({ step }) => !confirmed.has(step.id)),
  );
  const rebased = settle(core, team, { page, left, turnedDown });
  const moved = movedCases(rebased);
  const cases = new Set([...page.map(({ subject }) => subject), ...moved]);
  bringTeamCases(core, new Set([...cases].filter((number) => moved.has(number) || !stood.has(number))));
  if (moved.size > 0 || page.some(({ type }) => type === 'opened')) describeCustomers(database, page);
  countChange(database);
  const outcomes = rebased.map(({ before, outcome }) => ({ step: before.id, outcome }));
  const head = { g, chain: chainAt(database, g) };
  return ok({ taken: { head, confirmed: [...confirmed], outcomes }, cases: [...cases] });
}

/** A line names other cases, too: one that opens a follow-up is news to the case that it follows. */
function touchedBy(page: TeamPage, { refused = NONE, foreign = NONE }: TurnedDown, became: Iterable<string>) {
  const cases = new Set<string>(became);
  const steps = new Set<string>([...refused, ...foreign]);
  for (const { subject, step, type, body } of page) {
    cases.add(subject);
    steps.add(step);
    if (type === 'opened') for (const named of namesIn(JSON.parse(body) as CaseEvent)) cases.add(named);
  }
  return { cases, steps };
}

const NONE: ReadonlySet<string> = new Set();

interface ToSettle {
  readonly page: TeamPage;
  readonly left: ReadonlyArray<KeptStep>;
  readonly turnedDown: TurnedDown;
}

/** What waits for a newer version of the program stays as it is: only that one can say what becomes of it. */
function ready(database: Database, page: TeamPage, left: ReadonlyArray<KeptStep>): ReadonlyArray<KeptStep> {
  const mayBe = readFileVersion(database, 'unreadable') > 0 || page.some(isUnread);
  const waits = createWaitsForUpdate(createUnread(database, mayBe));
  return left.filter(({ stored }) => !waits(stored));
}

/** What the page does not confirm stays pending where it stands, in the form that it has on what the team has now. */
function settle(
  core: DeskCore,
  team: Membership,
  { page, left, turnedDown }: ToSettle,
): ReadonlyArray<Rebased> {
  const rebased = rebasePending(core, team, { page, left, turnedDown });
  const byId = new Map(left.map(({ stored }) => [stored.id, stored]));
  for (const one of rebased) {
    const stored = byId.get(one.before.id);
    if (stored === undefined) continue;
    const next = stepLeft(core.now(), stored, one);
    if (next === null) dropPendingStep(core.database, stored);
    else replacePendingStep(core.database, stored, next);
  }
  return rebased;
}

/** The steps of this desk that are in a page: by the name of the step, since what it came to may be other events. */
function confirmedBy(page: TeamPage, steps: ReadonlyArray<KeptStep>): ReadonlySet<string> {
  const named = new Set(page.map(({ step }) => step));
  return new Set(steps.flatMap(({ step }) => (named.has(step.id) ? [step.id] : [])));
}

/** The cases of which a page confirms what stood first among what is pending, and nothing else: all that is derived of them stays. */
function casesAsTheyStood(database: Database, page: TeamPage): ReadonlySet<string> {
  const byCase = new Map<string, TeamEvent[]>();
  for (const event of page) byCase.set(event.subject, [...(byCase.get(event.subject) ?? []), event]);
  const stood = [...byCase].filter(([caseNumber, events]) => {
    const pending = pendingOfCase(database, caseNumber);
    return events.every(({ id, body }, place) => pending[place]?.id === id && pending[place]?.body === body);
  });
  return new Set(stood.map(([caseNumber]) => caseNumber));
}

/** The cases of steps that came to other events, or to none. */
function movedCases(rebased: ReadonlyArray<Rebased>): ReadonlySet<string> {
  const moved = rebased.filter(({ before, step }) => step?.events !== before.events);
  return new Set(
    moved.flatMap(({ before, step }) =>
      [...before.events, ...(step?.events ?? [])].map((event) => event.case),
    ),
  );
}
