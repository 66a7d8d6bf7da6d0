import { unreadableCaseText } from '../../shared/wording/unreadableCaseText.ts';
import { countEvents } from '../persistence/caseEventLog.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { dumpProjection } from '../persistence/projectionDump.ts';
import { schemaVersion } from '../persistence/versionInside.ts';
import { checkIntegrity } from '../safekeeping/detect/integrity.ts';
import { logProblems } from '../safekeeping/detect/logProblems.ts';
import { rebuildInside } from './cases/rebuild.ts';
import { unreadableCases } from './cases/unreadableCases.ts';
import type { CheckReport } from './desk.ts';
import type { DeskCore } from './deskCore.ts';
import { isOlderThanFile } from './moves/projectionRules.ts';

/** Looks whether the file is whole and whether what is derived equals what the log says now. Changes nothing. */
export function checkDesk(core: DeskCore): CheckReport {
  const { database } = core;
  const inLog = logProblems(core.words, database);
  const problems = [
    ...checkIntegrity(database).map(core.words.store.engineSaid),
    ...database.all('PRAGMA foreign_key_check').map((row) => core.words.store.dangling(JSON.stringify(row))),
    ...inLog,
    ...unreadableCases(core).map((found) => unreadableCaseText(core.words, found)),
    // From a log that lacks something, or in which something was changed, nothing can be derived to compare with; nor by
    // older rules than those of the file.
    ...(inLog.length === 0 && !isOlderThanFile(database, core.own) ? compareWithLog(core) : []),
  ];
  const count = (sql: string): number => database.one<{ count: number }>(sql)?.count ?? 0;
  return {
    ok: problems.length === 0,
    events: countEvents(database),
    cases: count('SELECT count(*) AS count FROM case_row'),
    openCases: count('SELECT count(*) AS count FROM case_row WHERE open = 1'),
    drafts: countDrafts(database),
    schema: schemaVersion(database),
    problems,
  };
}

/** Projects the log anew in a transaction that is undone, and compares. */
function compareWithLog(core: DeskCore): ReadonlyArray<string> {
  const { database } = core;
  database.exec('BEGIN IMMEDIATE');
  try {
    const before = dumpProjection(database);
    rebuildInside(core);
    const after = dumpProjection(database);
    return [...before].flatMap(([table, digest]) =>
      after.get(table) === digest ? [] : [core.words.store.differs(table)],
    );
  } finally {
    database.exec('ROLLBACK');
    core.calendars.forget();
  }
}
