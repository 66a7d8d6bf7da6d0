import { writeFileVersion } from '../fileVersions.ts';
import type { Database } from '../sqlite.ts';
import {
  denseCustomersHead,
  hasOwnChangeStep,
  keepCustomersHead,
  placeConfirmedChanges,
} from './confirmedChanges.ts';
import { denseHead } from './confirmedEvents.ts';
import { keepTeamHead, membershipOf } from './membership.ts';
import { showChangesAnew } from './pendingChanges.ts';
import { showPendingAnew } from './pendingSteps.ts';

/**
 * Puts in order what a recovery found of a team: a step that is in the log is not pending any more, however old the copy is
 * that has it; and the server is asked for what comes after the first gap, and for all settings. Runs in the caller's transaction.
 */
export function settleTeam(database: Database): void {
  if (membershipOf(database) === null) return;
  keepTeamHead(database, denseHead(database));
  writeFileVersion(database, 'team-settings', 0);
  showPendingAnew(database, ({ id, events }) => {
    const isSent = database.one('SELECT 1 FROM confirmed_event WHERE own = 1 AND step = ?', id) !== undefined;
    return isSent || events.some((event) => isLogged(database, event.id));
  });
  settleCustomers(database);
}

/**
 * The same for the customers. The server has each of the changes that the team confirmed: one of which the place is lost is
 * asked for again, and until then not known here.
 */
function settleCustomers(database: Database): void {
  placeConfirmedChanges(database);
  keepCustomersHead(database, denseCustomersHead(database));
  showChangesAnew(
    database,
    ({ id, changes }) =>
      hasOwnChangeStep(database, id) || changes.some((change) => isLoggedChange(database, change.id)),
  );
}

function isLoggedChange(database: Database, id: string): boolean {
  return database.one('SELECT 1 FROM organization_event WHERE id = ?', id) !== undefined;
}

function isLogged(database: Database, id: string): boolean {
  return database.one('SELECT 1 FROM event WHERE id = ?', id) !== undefined;
}
