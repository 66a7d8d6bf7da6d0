import type { UnreadableCase } from '../../../shared/interchange/unreadableCase.ts';
import { casesWithoutRow } from '../../persistence/caseNumbers.ts';
import { countChange, readFileVersion, writeFileVersion } from '../../persistence/fileVersions.ts';
import { openCards } from '../../persistence/queue/openCards.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import { type DeskCore, loadCase } from '../deskCore.ts';
import { isOlderThanFile } from '../moves/projectionRules.ts';
import { UnreadableCaseError } from '../unreadableCase.ts';
import { bringLogUpToDate } from './bringUpToDate.ts';
import { withSharedChanges } from './sharedChanges.ts';

/** The cases that this version cannot read, and why. A newer one may have laid out a file: then all that are open are tried. */
export function unreadableCases(core: DeskCore): ReadonlyArray<UnreadableCase> {
  core.calendars.refresh();
  const numbers = isOlderThanFile(core.database, core.own)
    ? Array.from(openCards(core.database, 'all'), ({ number }) => number)
    : unread(core);
  return numbers.flatMap((number) => whyUnreadable(core, number) ?? []);
}

/** Puts those into the queue that an earlier version could not read and this one can. */
export function takeUpReadable(core: DeskCore): void {
  const readable = unread(core).filter((number) => whyUnreadable(core, number) === null);
  if (readable.length === 0) return;
  inTransaction(core.database, () => {
    withSharedChanges(core, (changes) => {
      for (const number of readable) bringLogUpToDate(core, number, 'nothing', changes);
    });
    writeFileVersion(core.database, 'unreadable', casesWithoutRow(core.database).length);
    countChange(core.database);
  });
}

/** The last projection counted them: a file without any is not gone through. */
function unread({ database }: DeskCore): ReadonlyArray<string> {
  return readFileVersion(database, 'unreadable') === 0 ? [] : casesWithoutRow(database);
}

function whyUnreadable(core: DeskCore, caseNumber: string): UnreadableCase | null {
  try {
    loadCase(core, caseNumber);
    return null;
  } catch (error) {
    if (error instanceof UnreadableCaseError) return { case: error.case, fault: error.fault };
    throw error;
  }
}
