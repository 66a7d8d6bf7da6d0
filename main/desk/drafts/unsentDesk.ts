import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { UnsentWords } from '../../../shared/ipc/unsentChannels.ts';
import type { Result } from '../../../shared/lang/result.ts';

/** What was typed in dialogs and not sent: an accident of the person or of the program loses none of it. */
export interface UnsentDesk {
  unsent(): ReadonlyArray<UnsentWords>;
  keepUnsent(words: UnsentWords): Result<null, DeskProblem>;
}
