import { readFileVersion } from '../fileVersions.ts';
import type { Database } from '../sqlite.ts';
import { readStoredEvent, type StoredEvent, UnreadableEventError } from '../upcast.ts';
import { confirmedOfCase } from './confirmedEvents.ts';

/** True for an event that only a newer version of the program can read. */
export function isUnread(event: StoredEvent): boolean {
  try {
    readStoredEvent(event);
    return false;
  } catch (error) {
    if (error instanceof UnreadableEventError) return true;
    throw error;
  }
}

/** Tells of a case whether a newer version wrote to it; each case is looked at once. A file without any such case is not gone through. */
export function createUnread(
  database: Database,
  mayBe = readFileVersion(database, 'unreadable') > 0,
): (caseNumber: string) => boolean {
  const known = new Map<string, boolean>();
  return (caseNumber) => {
    if (!mayBe) return false;
    const found = known.get(caseNumber) ?? confirmedOfCase(database, caseNumber).some(isUnread);
    known.set(caseNumber, found);
    return found;
  };
}
