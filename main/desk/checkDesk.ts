import { unreadableCaseText, unreadableCustomersText } from '../../shared/wording/unreadableCaseText.ts';
import { countEvents } from '../persistence/caseEventLog.ts';
import { countDrafts } from '../persistence/draftStore.ts';
import { schemaVersion } from '../persistence/versionInside.ts';
import { checkIntegrity } from '../safekeeping/detect/integrity.ts';
import { logProblems } from '../safekeeping/detect/logProblems.ts';
import { unreadableCases } from './cases/unreadableCases.ts';
import type { CheckReport } from './checkReport.ts';
import { derivedAnew } from './derivedAnew.ts';
import type { DeskCore } from './deskCore.ts';
import type { DeskOptions } from './deskOptions.ts';
import { isOlderThanFile } from './moves/projectionRules.ts';
import { unreadableCustomers } from './organizations/unreadableCustomers.ts';

/** Looks whether the file is whole and whether what is derived equals what the log says now. Changes nothing, and waits for nobody. */
export function checkDesk(core: DeskCore, file: string | null, options: DeskOptions): CheckReport {
  const { database } = core;
  const customers = unreadableCustomers(core);
  const inLog = logProblems(core.words, database);
  const problems = [
    ...checkIntegrity(database).map(core.words.store.engineSaid),
    ...database.all('PRAGMA foreign_key_check').map((row) => core.words.store.dangling(JSON.stringify(row))),
    ...inLog,
    ...unreadableCases(core).map((found) => unreadableCaseText(core.words, found)),
    ...(customers.length === 0 ? [] : [unreadableCustomersText(core.words, customers)]),
    // From a log that lacks something, or in which something was changed, nothing can be derived to compare with; nor by
    // older rules than those of the file.
    ...(inLog.length === 0 && !isOlderThanFile(database, core.own) ? derivedAnew(core, file, options) : []),
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
