import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecoveredCases } from '../../shared/ipc/deskChannels.ts';
import { countEvents } from '../persistence/caseEventLog.ts';
import type { Database } from '../persistence/sqlite.ts';
import type { OpenedFile } from './openFile.ts';

/** What a recovery left, as numbers for a person to judge it by; null on an ordinary opening. */
export function countRecovered(database: Database, { file, recovered }: OpenedFile): RecoveredCases | null {
  if (recovered === null || file === null) return null;
  const { toCheck, aside } = recovered;
  const cases = database.one<{ count: number }>('SELECT count(*) AS count FROM case_row')?.count ?? 0;
  const found = toCheck.filter(
    (number) => database.one('SELECT 1 FROM case_row WHERE number = ?', number) !== undefined,
  );
  return {
    whole: cases - found.length,
    events: countEvents(database),
    toCheck: found,
    gone: toCheck.length - found.length,
    keptBytes: aside === null ? 0 : bytesOf(dirname(file), aside),
  };
}

/** The damaged file and what the engine had beside it. */
function bytesOf(folder: string, aside: string): number {
  return readdirSync(folder)
    .filter((name) => name.startsWith(aside))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
