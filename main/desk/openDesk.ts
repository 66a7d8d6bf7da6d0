import { given } from '../../shared/lang/given.ts';
import { BUILT_IN_EDITIONS } from '../../shared/policy/builtInEditions.ts';
import { readCalendarSpec } from '../persistence/calendarStore.ts';
import { eventLines, hasEvents } from '../persistence/caseEventLog.ts';
import { isDamage } from '../persistence/damage.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { installBuiltIn, readEditions } from '../persistence/editionStore.ts';
import { readFileVersion } from '../persistence/fileVersions.ts';
import { contactsOf, findOrganization } from '../persistence/organizationStore.ts';
import { searchCases } from '../persistence/queue/searchQueries.ts';
import { RefusedFileError } from '../persistence/refusedFile.ts';
import { waitAtMost } from '../persistence/sqlite.ts';
import { inTransaction } from '../persistence/transaction.ts';
import { countRecovered } from '../safekeeping/countRecovered.ts';
import { type OpenedFile, openFile } from '../safekeeping/openFile.ts';
import { createAlertBoard } from './alertBoard.ts';
import { createCalendars } from './calendars.ts';
import { createIntake } from './cases/intake.ts';
import { PROJECTION_RULES, rebuildProjection } from './cases/rebuild.ts';
import { createSession } from './cases/session.ts';
import { checkDesk } from './checkDesk.ts';
import type { Desk } from './desk.ts';
import type { DeskCore } from './deskCore.ts';
import type { DeskOptions } from './deskOptions.ts';
import { createDraftBox } from './drafts/draftBox.ts';
import { readEscalation } from './escalationSheet.ts';
import { createOrganizations } from './organizations/organizations.ts';
import { createQueueReader } from './queueReader.ts';
import { editionNow, readCaseDetail } from './readDesk.ts';
import { createReviewDesk } from './review/reviewDesk.ts';
import { createUpkeep } from './upkeep.ts';
import { createWriter } from './writer.ts';

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
    return {
      recovered: opened.recovered?.words ?? null,
      recoveredCases: countRecovered(database, opened),
      file: opened.file,
      isEmpty: () => !hasEvents(database) && countDrafts(database) === 0,
      editions: () => [...core.editions.values()],
      editionInForce: () => editionNow(core, core.now()),
      readCase: (caseNumber) => readCaseDetail(core, caseNumber),
      readEscalation: (caseNumber) => readEscalation(core, writer, caseNumber),
      readCalendar: (key) => readCalendarSpec(database, key),
      search: (text, limit) => searchCases(database, text, limit),
      exportEvents: () => eventLines(database),
      check: () => checkDesk(core),
      waitAtMost: (patience) => waitAtMost(database, patience),
      onChange: writer.onChange,
      close: opened.close,
      ...createQueueReader(core),
      ...createReviewDesk(core),
      ...createSession(core, writer),
      ...createIntake(core, writer),
      ...createOrganizations(core, writer),
      ...createDraftBox(core, writer),
      ...createAlertBoard(core),
      ...createUpkeep(core, writer, options.profile),
    };
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** Installs what ships with the program, and projects anew when the rules are not those of the last time. */
function prepareCore({ database, written, recovered }: OpenedFile, options: DeskOptions): DeskCore {
  const calendars = createCalendars(database, options.holidays);
  const changed = inTransaction(database, () => {
    calendars.lookAhead(options.now());
    return installBuiltIn(database, BUILT_IN_EDITIONS);
  });
  const editions = new Map(readEditions(database).map((edition) => [edition.id, edition]));
  const core: DeskCore = {
    words: options.words,
    database,
    written,
    calendars,
    editions,
    rules: {
      edition: (id) => editions.get(id),
      calendarOf: calendars.calendarOf,
      organization: (customer) => findOrganization(database, customer),
      contactsOf: (customer) => contactsOf(database, customer),
      ...given({ knowsCountry: options.holidays.knowsCountry }),
    },
    now: options.now,
    newId: options.newId,
    by: options.by,
  };
  const outdated = readFileVersion(database, 'projection') !== PROJECTION_RULES;
  if (changed || outdated || recovered !== null) rebuildProjection(core, options.onProgress);
  return core;
}
