import { err, ok, type Result } from '../../../shared/lang/result.ts';
import type { Rebased } from '../../../shared/team/rebase.ts';
import { countChange } from '../../persistence/fileVersions.ts';
import { chainAt, keepConfirmed } from '../../persistence/team/confirmedEvents.ts';
import { keepTeamHead, type Membership, teamHead } from '../../persistence/team/membership.ts';
import { pendingNewCases } from '../../persistence/team/pendingEvents.ts';
import { dropPendingSteps, keepPendingStep } from '../../persistence/team/pendingSteps.ts';
import { type KeptStep, keptSteps } from '../cases/keptStep.ts';
import type { DeskCore } from '../deskCore.ts';
import { bringTeamCases } from './bringTeamCases.ts';
import { pageProblem } from './pageProblem.ts';
import { rebasePending, stepsLeft } from './rebasePending.ts';
import type { PageProblem, PageTaken, TeamPage } from './teamDesk.ts';

/** A page that was taken, and the cases that it touched. */
export interface TakenPage {
  readonly taken: PageTaken;
  readonly cases: ReadonlyArray<string>;
}

/**
 * Writes what the team confirmed into the log, lets the steps go that it confirms, puts the rest on it, and brings each case
 * up to date that is another one by it. Runs in the caller's transaction: between any two of these the desk would show
 * what never was, or a kill would lose what was done.
 */
export function takePage(
  core: DeskCore,
  team: Membership,
  page: TeamPage,
  refused: ReadonlySet<string>,
): Result<TakenPage, PageProblem> {
  const { database } = core;
  const problem = pageProblem(core.words, database, page);
  if (problem !== null) return err(problem);
  const openedBefore = pendingNewCases(database);
  const steps = keptSteps(database);
  const confirmed = confirmedBy(page, steps);
  const left = steps.filter(({ step }) => !confirmed.has(step.id));
  for (const event of page) keepConfirmed(database, event, event.desk === team.desk);
  const g = teamHead(database) + page.length;
  keepTeamHead(database, g);
  const rebased = settle(core, team, { page, left, refused });
  const cases = touchedCases(page, rebased);
  bringTeamCases(core, { cases, page, openedBefore });
  countChange(database);
  const outcomes = rebased.map(({ before, outcome }) => ({ step: before.id, outcome }));
  const head = { g, chain: chainAt(database, g) };
  return ok({ taken: { head, confirmed: [...confirmed], outcomes }, cases: [...cases] });
}

interface ToSettle {
  readonly page: TeamPage;
  readonly left: ReadonlyArray<KeptStep>;
  readonly refused: ReadonlySet<string>;
}

/** What the page does not confirm is pending behind it, in its order. */
function settle(core: DeskCore, team: Membership, { page, left, refused }: ToSettle): ReadonlyArray<Rebased> {
  dropPendingSteps(core.database);
  const rebased = rebasePending(core, team, { page, left, refused });
  for (const step of stepsLeft(core.now(), left, rebased)) keepPendingStep(core.database, step);
  return rebased;
}

/** The steps of this desk that are in a page: by the name of the step, since what it came to may be other events. */
function confirmedBy(page: TeamPage, steps: ReadonlyArray<KeptStep>): ReadonlySet<string> {
  const named = new Set(page.map(({ step }) => step));
  return new Set(steps.flatMap(({ step }) => (named.has(step.id) ? [step.id] : [])));
}

/** Cases whose events are others by now, or stand in another order. */
function touchedCases(page: TeamPage, rebased: ReadonlyArray<Rebased>): ReadonlySet<string> {
  const moved = rebased.filter(({ before, step }) => step?.events !== before.events);
  return new Set([
    ...page.map(({ subject }) => subject),
    ...moved.flatMap(({ before, step }) =>
      [...before.events, ...(step?.events ?? [])].map((event) => event.case),
    ),
  ]);
}
