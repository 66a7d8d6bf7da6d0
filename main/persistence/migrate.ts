import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { DamagedHeaderError } from './damage.ts';
import { caseEvents } from './migrations/0001-case-events.ts';
import { organizations } from './migrations/0002-organizations.ts';
import { checksums } from './migrations/0003-checksums.ts';
import { growth } from './migrations/0004-growth.ts';
import { review } from './migrations/0005-review.ts';
import { reviewNext } from './migrations/0006-review-next.ts';
import { counters } from './migrations/0007-counters.ts';
import { rulesAndMoves } from './migrations/0008-rules-and-moves.ts';
import { daysOfCountries } from './migrations/0009-days-of-countries.ts';
import { facets } from './migrations/0010-facets.ts';
import { unsentWords } from './migrations/0011-unsent-words.ts';
import { discardedFiles } from './migrations/0012-discarded-files.ts';
import { owedWords } from './migrations/0013-owed-words.ts';
import { teamSteps } from './migrations/0014-team-steps.ts';
import { filesOfATeam } from './migrations/0015-files-of-a-team.ts';
import { sharedSettings } from './migrations/0016-shared-settings.ts';
import { setAsides } from './migrations/0017-set-asides.ts';
import { teamChanges } from './migrations/0018-team-changes.ts';
import { RefusedFileError } from './refusedFile.ts';
import type { Database } from './sqlite.ts';
import { inTransaction } from './transaction.ts';
import { agreedVersion, schemaVersion, setVersion } from './versionInside.ts';

/** In order, append-only: the n-th brings a file from version n - 1 to n. */
const MIGRATIONS: ReadonlyArray<(database: Database) => void> = [
  caseEvents,
  organizations,
  checksums,
  growth,
  review,
  reviewNext,
  counters,
  rulesAndMoves,
  daysOfCountries,
  facets,
  unsentWords,
  discardedFiles,
  owedWords,
  teamSteps,
  filesOfATeam,
  sharedSettings,
  setAsides,
  teamChanges,
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** The file was written by a later version of the program; it is left as it is. */
export class NewerFileError extends RefusedFileError {
  constructor(words: Catalogue, file: string, version: number) {
    super(words.store.newerFile(file, version, SCHEMA_VERSION));
    this.name = 'NewerFileError';
  }
}

/** Brings a file up to date in one transaction. Throws a `NewerFileError` for a file from the future, a `DamagedHeaderError` for one whose header contradicts it. */
export function migrate(words: Catalogue, database: Database, file: string): void {
  if (knownVersion(words, database, file) === SCHEMA_VERSION) return;
  inTransaction(database, () => {
    const found = schemaVersion(database);
    for (const migration of MIGRATIONS.slice(found)) migration(database);
    setVersion(database, SCHEMA_VERSION);
  });
}

function knownVersion(words: Catalogue, database: Database, file: string): number {
  try {
    const found = agreedVersion(database);
    if (found > SCHEMA_VERSION) throw new NewerFileError(words, file, found);
    return found;
  } catch (error) {
    // Of a newer program whatever its header says: it is not ours to mend.
    if (error instanceof DamagedHeaderError && error.inside > SCHEMA_VERSION)
      throw new NewerFileError(words, file, error.inside);
    throw error;
  }
}
