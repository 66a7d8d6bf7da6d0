import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { BUILT_IN_EDITIONS } from '../../shared/policy/builtInEditions.ts';
import { shownCalendar } from '../persistence/calendarStore.ts';
import { eventLines, hasEvents } from '../persistence/caseEventLog.ts';
import { isDamage } from '../persistence/damage.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { holdsBuiltIn, installBuiltIn } from '../persistence/editionStore.ts';
import { hasChanges } from '../persistence/organizations/organizationLog.ts';
import { createOwedSearch } from '../persistence/queue/owedSearch.ts';
import { searchCases } from '../persistence/queue/searchQueries.ts';
import { RefusedFileError } from '../persistence/refusedFile.ts';
import { type Database, waitAtMost } from '../persistence/sqlite.ts';
import { keepMembership, type Membership, membershipOf } from '../persistence/team/membership.ts';
import { inTransaction, inTransactionIfFree } from '../persistence/transaction.ts';
import { countRecovered } from '../safekeeping/countRecovered.ts';
import { type OpenedFile, openFile } from '../safekeeping/openFile.ts';
import { createAlertBoard } from './alertBoard.ts';
import { createManyCasesDesk } from './bulk/createManyCasesDesk.ts';
import { type Calendars, createCalendars } from './calendars.ts';
import { appendAll } from './cases/appendEvents.ts';
import { createIntake } from './cases/intake.ts';
import { rebuildProjection } from './cases/rebuild.ts';
import { createSession } from './cases/session.ts';
import { takeUpReadable, unreadableCases } from './cases/unreadableCases.ts';
import { checkDesk } from './checkDesk.ts';
import { createCore } from './createCore.ts';
import type { Appended, AppendHow, Desk, IncomingEvents } from './desk.ts';
import type { DeskCore } from './deskCore.ts';
import type { DeskOptions } from './deskOptions.ts';
import { createDraftBox } from './drafts/draftBox.ts';
import { createUnsentBox } from './drafts/unsentBox.ts';
import { createErasing } from './erasing/createErasing.ts';
import { readEscalation } from './escalationSheet.ts';
import { createMoveDesk } from './moves/createMoveDesk.ts';
import { isOlderThanFile, ownRules, staleBy } from './moves/projectionRules.ts';
import { createOrganizations } from './organizations/organizations.ts';
import { hasBecomeReadable } from './organizations/unreadableCustomers.ts';
import { createQueueReader } from './queueReader.ts';
import { editionNow, readCaseDetail } from './readDesk.ts';
import { readText } from './readText.ts';
import { createReviewDesk } from './review/reviewDesk.ts';
import { appendToTeam } from './team/appendToTeam.ts';
import { createTeamDesk } from './team/createTeamDesk.ts';
import { takeUpWaiting, unreadBefore } from './team/takeUpWaiting.ts';
import { createUpkeep } from './upkeep.ts';
import { answered, createWriter } from './writer.ts';

/** Opens the desk of a profile: its file is made, migrated and mended as needed. Throws a `RefusedFileError` for one that is not to be opened, such as one from the future. */
export function openDesk(options: DeskOptions): Desk {
  try {
    return openOn(openFile(options), options);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const { store } = options.words;
    if (options.leavesDamage === true) throw new RefusedFileError(store.leftDamaged(store.damaged));
    // It opened, and was damaged where nobody had looked yet.
    return openOn(openFile(options, true), options);
  }
}

function openOn(opened: OpenedFile, options: DeskOptions): Desk {
  const { database } = opened;
  try {
    const core = prepareCore(opened, options);
    opened.settled();
    if (options.patience !== undefined) waitAtMost(database, options.patience);
    const writer = createWriter(core);
    const owed = createOwedSearch(database);
    return {
      recovered: opened.recovered?.words ?? null,
      recoveredCases: countRecovered(database, opened),
      file: opened.file,
      isEmpty: () => !hasEvents(database) && countDrafts(database) === 0,
      editions: () => [...core.editions.values()],
      editionInForce: () => editionNow(core, core.now()),
      unreadable: () => unreadableCases(core),
      readCase: (caseNumber) => answered(core, () => readCaseDetail(core, caseNumber)),
      readText: (request) => readText(core, request),
      readEscalation: (caseNumber) => answered(core, () => readEscalation(core, caseNumber)),
      readCalendar: (key) => shownCalendar(database, key),
      search: (text, limit) => searchCases(database, owed(), text, limit),
      exportEvents: () => eventLines(database),
      check: () => checkDesk(core, opened.file, options),
      waitAtMost: (patience) => waitAtMost(database, patience),
      onChange: writer.onChange,
      close: opened.close,
      team: createTeamDesk(core, writer, options.holidays),
      erasing: createErasing(core, writer, { file: opened.file, profile: options.profile }),
      ...createQueueReader(core, owed),
      ...createReviewDesk(core),
      ...createSession(core, writer),
      ...createManyCasesDesk(core),
      ...createIntake(core, writer, appending(core)),
      ...createOrganizations(core, writer),
      ...createDraftBox(core, writer),
      ...createUnsentBox(core, writer),
      ...createMoveDesk(core, writer),
      ...createAlertBoard(core),
      ...createUpkeep(core, writer, { profile: options.profile, file: opened.file }),
    };
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** Where events from files and programs go: into the log, or to the team as steps. */
function appending(core: DeskCore): (events: IncomingEvents, how: AppendHow) => Appended {
  const { team } = core;
  if (team === null) return (events, how) => appendAll(core, events, how);
  return (events, how) => appendToTeam(core, team, events, how);
}

/**
 * Installs what ships with the program, and projects anew when the rules are not those of the last time. A program with
 * older rules than those of the file leaves it as it is: what it would write is known to be wrong.
 */
function prepareCore({ database, written, recovered }: OpenedFile, options: DeskOptions): DeskCore {
  const calendars = createCalendars(database, options.holidays);
  const own = ownRules(options.holidays);
  const isKept = recovered === null && isOlderThanFile(database, own);
  if (options.joins !== undefined) joinTeam(options, database, options.joins);
  const hasOtherEditions = !isKept && installWhatShips(database, calendars, options.now());
  const core = createCore({ database, written, calendars }, options);
  if (isKept) return core;
  const unread = unreadBefore(core);
  const causes = staleBy(database, own);
  const editionCause = hasOtherEditions ? [{ kind: 'editions' as const }] : [];
  const isOut = hasOtherEditions || recovered !== null || hasBecomeReadable(core);
  if (causes.length > 0 || isOut) {
    rebuildProjection(core, [...causes, ...editionCause], options.onProgress);
  } else takeUpReadable(core);
  takeUpWaiting(core, unread);
  return core;
}

/** Only before the first event and the first customer: the logs of a team are the same on every desk of it. */
function joinTeam({ words }: DeskOptions, database: Database, team: Membership): void {
  if (membershipOf(database)?.team === team.team) return;
  inTransaction(database, () => {
    if (membershipOf(database) !== null || hasEvents(database) || hasChanges(database))
      throw new RefusedFileError(words.store.notJoined);
    keepMembership(database, team);
  });
}

/** True if an edition is new or differs from what was there. Only looked at as a rule: who reads needs no pen for it. */
function installWhatShips(database: Database, calendars: Calendars, now: Instant): boolean {
  if (holdsBuiltIn(database, BUILT_IN_EDITIONS)) {
    if (!calendars.isAhead(now)) lookAhead(database, calendars, now);
    return false;
  }
  return inTransaction(database, () => {
    calendars.lookAhead(now);
    return installBuiltIn(database, BUILT_IN_EDITIONS);
  });
}

/** While the stored years reach into the next one, the first opening of a year does not wait for a program that holds the pen: a later one does it. */
function lookAhead(database: Database, calendars: Calendars, now: Instant): void {
  const reach = (): void => calendars.lookAhead(now);
  if (!calendars.isAhead(now, 'a year behind')) inTransaction(database, reach);
  else if (!inTransactionIfFree(database, reach)) calendars.forget();
}
