import { DAY } from '../../../shared/calendar/instant/instant.ts';
import { ok } from '../../../shared/lang/result.ts';
import { lastRecordedAt } from '../../persistence/caseEventLog.ts';
import { dropOutlived, keepUnsent, listUnsent } from '../../persistence/unsentStore.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import type { UnsentDesk } from './unsentDesk.ts';

/** Words for many cases that are not marked together again are kept so long. */
const KEPT_FOR = 90 * DAY;

/** No change is counted: nothing that a window lists is different after a letter was typed. */
export function createUnsentBox(core: DeskCore, writer: Writer): UnsentDesk {
  // A clock that is ahead alone forgets nothing: what was recorded last must be as late.
  const since = () => Math.min(core.now(), lastRecordedAt(core.database) ?? 0) - KEPT_FOR;
  return {
    unsent: () => listUnsent(core.database, since()),
    keepUnsent: (words) =>
      writer.write(() => {
        keepUnsent(core.database, words, core.now());
        dropOutlived(core.database, since());
        return ok({ value: null, cases: [] });
      }),
  };
}
