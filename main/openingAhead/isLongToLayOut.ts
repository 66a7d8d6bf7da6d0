import type { HolidaySource } from '../desk/deskOptions.ts';
import { isOlderThanFile, ownRules, staleBy } from '../desk/moves/projectionRules.ts';
import { SCHEMA_VERSION } from '../persistence/migrate.ts';
import { type Database, openToRead } from '../persistence/sqlite.ts';
import { schemaVersion } from '../persistence/versionInside.ts';
import { caseFileOf } from '../safekeeping/caseFile.ts';
import { lookAtPlace } from '../safekeeping/detect/filePlace.ts';
import { isHeldOpen } from '../safekeeping/detect/runningMark.ts';

/** From so many cases on a person would look at a window that stands still. */
const MANY = 500;

/** True if the next opening of a profile lays out so many cases anew that a person should see how far it is. Changes nothing; call it before the profile is open. */
export function isLongToLayOut(profile: string, holidays: HolidaySource, many = MANY): boolean {
  try {
    const file = caseFileOf(profile);
    if (lookAtPlace(file) !== 'file') return false;
    const database = openToRead(file, isHeldOpen(profile));
    try {
      return hasManyCases(database, many) && isStale(database, holidays);
    } finally {
      database.close();
    }
  } catch {
    // A file that cannot be read: the opening says why.
    return false;
  }
}

function hasManyCases(database: Database, many: number): boolean {
  return database.one('SELECT 1 FROM case_row LIMIT 1 OFFSET ?', many - 1) !== undefined;
}

/** A migration may have the projection made anew; a file from the future is not opened. */
function isStale(database: Database, holidays: HolidaySource): boolean {
  const schema = schemaVersion(database);
  if (schema !== SCHEMA_VERSION) return schema < SCHEMA_VERSION;
  const own = ownRules(holidays);
  return staleBy(database, own).length > 0 && !isOlderThanFile(database, own);
}
