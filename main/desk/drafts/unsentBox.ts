import { ok } from '../../../shared/lang/result.ts';
import { keepUnsent, listUnsent } from '../../persistence/unsentStore.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Writer } from '../writer.ts';
import type { UnsentDesk } from './unsentDesk.ts';

/** No change is counted: nothing that a window lists is different after a letter was typed. */
export function createUnsentBox(core: DeskCore, writer: Writer): UnsentDesk {
  return {
    unsent: () => listUnsent(core.database),
    keepUnsent: (words) =>
      writer.write(() => {
        keepUnsent(core.database, words, core.now());
        return ok({ value: null, cases: [] });
      }),
  };
}
