import { join } from 'node:path';
import { traceLines, traceOf } from '../../shared/bug/bugTrace.ts';
import { diagnosisWords as words } from '../../shared/messages/en/diagnosis.ts';
import { countEvents } from '../persistence/caseEventLog.ts';
import { checkQuickly } from '../persistence/copies.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { lookAtPlace } from '../persistence/filePlace.ts';
import { SCHEMA_VERSION, schemaVersion } from '../persistence/migrate.ts';
import { openDatabase } from '../persistence/sqlite.ts';

/** What the case file is: its engine, its schema, how much is in it, whether its pages are whole. */
export function storeLines(profile: string): ReadonlyArray<string> {
  const file = join(profile, 'cases.db');
  const place = lookAtPlace(file);
  if (place !== 'file') return [words.place[place]];
  try {
    return readStore(file);
  } catch (error) {
    // Its kind and place; a message may name what lies in the file.
    return [words.notRead(traceLines(traceOf(error)))];
  }
}

function readStore(file: string): ReadonlyArray<string> {
  const database = openDatabase(file);
  try {
    const engine = database.one<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '?';
    const schema = schemaVersion(database);
    const lines = [words.engine(engine), words.schema(schema, SCHEMA_VERSION)];
    const problems = checkQuickly(database);
    const whole = problems.length === 0 ? [words.whole] : problems;
    // Of another schema only its pages can be judged.
    if (schema !== SCHEMA_VERSION) return [...lines, ...whole];
    const cases = database.one<{ count: number }>('SELECT count(*) AS count FROM case_row')?.count ?? 0;
    const counts = words.counts(countEvents(database), cases, countDrafts(database));
    return [...lines, counts, ...whole];
  } finally {
    database.close();
  }
}
