import type { Database } from './sqlite.ts';
import { pendingLineOf } from './team/pendingEvents.ts';

/** The line of an event of a case, of its first one unless told which; null where the case has none such. */
export function lineOfCase(database: Database, caseNumber: string, id?: string): string | null {
  const found =
    id === undefined
      ? database.one<{ body: string }>(
          'SELECT body FROM event WHERE case_id = ? AND position = 1',
          caseNumber,
        )
      : database.one<{ body: string }>('SELECT body FROM event WHERE case_id = ? AND id = ?', caseNumber, id);
  return (found ?? pendingLineOf(database, caseNumber, id))?.body ?? null;
}
