import { changesDays, placeOf } from '../../../../shared/customer/dayPlace.ts';
import { err, ok, type Result } from '../../../../shared/lang/result.ts';
import { dayEditsAmong, placeKey } from '../../../persistence/dayEdits.ts';
import { countChange, readFileVersion, writeFileVersion } from '../../../persistence/fileVersions.ts';
import { readableChange } from '../../../persistence/organizations/organizationLog.ts';
import {
  projectConfirmed,
  projectPending,
} from '../../../persistence/organizations/organizationProjection.ts';
import { customerOfContact } from '../../../persistence/organizations/organizationStore.ts';
import type { Database } from '../../../persistence/sqlite.ts';
import {
  customersChainAt,
  customersHead,
  keepConfirmedChange,
  keepCustomersHead,
} from '../../../persistence/team/confirmedChanges.ts';
import type { Membership } from '../../../persistence/team/membership.ts';
import { customerOfStep, dropChangeStep } from '../../../persistence/team/pendingChanges.ts';
import type { DeskCore } from '../../deskCore.ts';
import { projectByDays } from '../../organizations/changedDays.ts';
import { CUSTOMERS_IN_FILE, pageProblem } from '../pageProblem.ts';
import type { TakenPage } from '../takePage.ts';
import type { PageProblem, TeamPage } from '../teamDesk.ts';
import { rebasePendingChanges } from './rebasePendingChanges.ts';

/**
 * Writes what the team confirmed into the log of customers, lets the steps go that it confirms, puts the rest on it, and
 * projects what is known of each customer that is touched, and the cases whose days are others by it. Runs in the caller's
 * transaction.
 */
export function takeChangePage(
  core: DeskCore,
  team: Membership,
  page: TeamPage,
  refused: ReadonlySet<string>,
): Result<TakenPage, PageProblem> {
  const { database } = core;
  const problem = pageProblem(core.words, database, page, CUSTOMERS_IN_FILE);
  if (problem !== null) return err(problem);
  const customers = touchedCustomers(database, page, refused);
  const confirmed = [...new Set(page.map(({ step }) => step))].filter(
    (step) => customerOfStep(database, step) !== undefined,
  );
  const daysBefore = dayEditsAmong(database, customers);
  for (const event of page) keepConfirmedChange(database, event, event.desk === team.desk);
  for (const step of confirmed) dropChangeStep(database, step);
  const g = customersHead(database) + page.length;
  keepCustomersHead(database, g);
  noteUnreadable(database, page);
  projectConfirmed(database, customers);
  const outcomes = rebasePendingChanges(core, customers, g, refused);
  projectPending(database, customers);
  const cases = projectMovedDays(core, customers, page, daysBefore);
  countChange(database);
  const head = { g, chain: customersChainAt(database, g) };
  return ok({ taken: { head, confirmed, outcomes }, cases });
}

/** Those of the page, those of steps that the server refused, and those who had a contact that the page gives to another. */
function touchedCustomers(
  database: Database,
  page: TeamPage,
  refused: ReadonlySet<string>,
): ReadonlyArray<string> {
  const owners = page.flatMap(({ body }) => {
    const change = readableChange(body);
    return change?.type === 'set-contact' ? (customerOfContact(database, change.contact.id) ?? []) : [];
  });
  const ofRefused = [...refused].flatMap((step) => customerOfStep(database, step) ?? []);
  return [...new Set([...page.map(({ subject }) => subject), ...owners, ...ofRefused])];
}

function noteUnreadable(database: Database, page: TeamPage): void {
  const count = page.filter(({ body }) => readableChange(body) === null).length;
  if (count === 0) return;
  const before = readFileVersion(database, 'unreadable-changes');
  writeFileVersion(database, 'unreadable-changes', before + count);
}

type DaysByPlace = ReturnType<typeof dayEditsAmong>;

/** Gives the cases of the places whose days are others by now. */
function projectMovedDays(
  core: DeskCore,
  customers: ReadonlyArray<string>,
  page: TeamPage,
  before: DaysByPlace,
): ReadonlyArray<string> {
  const after = dayEditsAmong(core.database, customers);
  const moved = [...new Map([...before, ...after])].filter(
    ([key]) => before.get(key)?.text !== after.get(key)?.text,
  );
  const authors = authorsOfDays(page);
  return moved.flatMap(([key, { place }]) => {
    const by = authors.get(key) ?? core.by();
    return projectByDays({ ...core, by: () => by }, place, core.now());
  });
}

/** Who changed the days of a place last, by its key. */
function authorsOfDays(page: TeamPage): ReadonlyMap<string, string> {
  return new Map(
    page.flatMap(({ body, by }) => {
      const change = readableChange(body);
      if (change === null || change.type === 'set-aside' || change.type === 'settled') return [];
      return changesDays(change) ? [[placeKey(placeOf(change)), by] as const] : [];
    }),
  );
}
