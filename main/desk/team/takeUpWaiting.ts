import { casesWithoutRow } from '../../persistence/caseNumbers.ts';
import { readFileVersion } from '../../persistence/fileVersions.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import type { DeskCore } from '../deskCore.ts';
import { takePage } from './takePage.ts';

/** The cases of a team that the version before could not read; none on a desk of its own. */
export function unreadBefore({ database, team }: DeskCore): ReadonlyArray<string> {
  if (team === null || readFileVersion(database, 'unreadable') === 0) return [];
  return casesWithoutRow(database);
}

/** Puts what waited for this version of the program on what the team has in those cases, as if a page had just brought it. */
export function takeUpWaiting(core: DeskCore, cases: ReadonlyArray<string>): void {
  const { database, team } = core;
  if (team === null || cases.length === 0 || readFileVersion(database, 'unreadable') === cases.length) return;
  inTransaction(database, () => takePage(core, team, [], {}, cases));
}
