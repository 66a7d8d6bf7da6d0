import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { systemReason } from '../files/systemReason.ts';
import { dumpProjection } from '../persistence/projectionDump.ts';
import { withRoom } from '../persistence/sqlite.ts';
import { inTransaction } from '../persistence/transaction.ts';
import { onScratchCopy } from '../safekeeping/onScratchCopy.ts';
import { createCalendars } from './calendars.ts';
import { rebuildInside } from './cases/rebuild.ts';
import { createCore } from './createCore.ts';
import type { DeskCore } from './deskCore.ts';
import type { DeskOptions } from './deskOptions.ts';
import { diskReason } from './storageProblem.ts';

/**
 * Derives everything anew in a copy, and says which tables differ there from what they were. In the file itself it would
 * need the pen: whoever holds that would be waited for, and whoever wants it would wait until all is derived.
 */
export function derivedAnew(
  { database, words }: DeskCore,
  file: string | null,
  options: DeskOptions,
): ReadonlyArray<string> {
  const folder = file === null ? tmpdir() : dirname(file);
  try {
    return onScratchCopy(database, folder, (copy) => {
      const calendars = createCalendars(copy, options.holidays);
      const core = createCore({ database: copy, written: () => 0, calendars }, options);
      const before = dumpProjection(copy);
      withRoom(copy, () => inTransaction(copy, () => rebuildInside(core)));
      const after = dumpProjection(copy);
      return [...before].flatMap(([table, digest]) =>
        after.get(table) === digest ? [] : [words.store.differs(table)],
      );
    });
  } catch (error) {
    const reason = diskReason(words, error) ?? folderReason(words, error);
    if (reason === null) throw error;
    return [words.store.notCompared(reason)];
  }
}

/** Such as of a folder that cannot be written to. */
function folderReason(words: Catalogue, error: unknown): string | null {
  return error instanceof Error && 'syscall' in error ? systemReason(words, error) : null;
}
