import { traceLines, traceOf } from '../../shared/bug/bugTrace.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { countEvents } from '../persistence/caseEventLog.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { readLayingRules } from '../persistence/layingRules.ts';
import { SCHEMA_VERSION } from '../persistence/migrate.ts';
import { type Database, openDatabase, openToRead } from '../persistence/sqlite.ts';
import { schemaVersion } from '../persistence/versionInside.ts';
import { caseFileOf } from '../safekeeping/caseFile.ts';
import { hasWal, lookAtPlace } from '../safekeeping/detect/filePlace.ts';
import { checkQuickly } from '../safekeeping/detect/integrity.ts';
import { isHeldOpen } from '../safekeeping/detect/runningMark.ts';
import { isWalDamaged } from '../safekeeping/pages/walDamage.ts';

type Words = Catalogue['diagnosis'];

/** What the case file is: its engine, its schema, how much is in it, whether its pages are whole. Changes nothing. */
export function storeLines(profile: string, words: Words): ReadonlyArray<string> {
  const file = caseFileOf(profile);
  const isHeld = isHeldOpen(profile);
  try {
    if (isHeld) return readStore(file, true, words);
    // The rest is asked only where no process has the file open: closing it beside the engine would drop the engine's locks.
    const place = lookAtPlace(file);
    return place === 'file'
      ? [...leftInWal(file, words), ...readStore(file, false, words)]
      : [words.place[place]];
  } catch (error) {
    // The lines give kind and place of the error. Its message may quote the file.
    return [words.notRead(traceLines(traceOf(error)))];
  }
}

/** Tells of the -wal that a process left beside the file when it ended without closing. The counts leave it out. */
function leftInWal(file: string, words: Words): ReadonlyArray<string> {
  if (!hasWal(file)) return [];
  return [words.leftInWal, ...(isWalDamaged(`${file}-wal`) ? [words.walDamaged] : [])];
}

function readStore(file: string, isHeld: boolean, words: Words): ReadonlyArray<string> {
  const database = openToRead(file, isHeld);
  try {
    const schema = schemaVersion(database);
    const lines = [words.engine(engineVersion()), words.schema(schema, SCHEMA_VERSION)];
    const problems = checkQuickly(database);
    const whole = problems.length === 0 ? [words.whole] : problems.map(words.engineSaid);
    // In a file of another schema only the pages can be checked.
    if (schema !== SCHEMA_VERSION) return [...lines, ...whole];
    const cases = database.one<{ count: number }>('SELECT count(*) AS count FROM case_row')?.count ?? 0;
    const counts = words.counts(countEvents(database), cases, countDrafts(database));
    return [...lines, counts, ...whole, ...laidOutBy(database, words)];
  } finally {
    database.close();
  }
}

/** None for a file that was not projected since it says by what. */
function laidOutBy(database: Database, words: Words): ReadonlyArray<string> {
  const { zoneRules, holidayTables } = readLayingRules(database);
  return zoneRules === null || holidayTables === null ? [] : [words.laidOut(zoneRules, holidayTables)];
}

/** The version of the engine that the program works with. Another one may have written the file. */
function engineVersion(): string {
  const database = openDatabase(':memory:');
  try {
    return database.one<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '?';
  } finally {
    database.close();
  }
}
