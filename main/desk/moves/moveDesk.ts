import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { Result } from '../../../shared/lang/result.ts';
import type { DeadlineMove } from '../../../shared/queue/deadlineMove.ts';
import type { LayingRules, OlderRules } from '../../../shared/queue/olderRules.ts';
import type { MovesWanted } from '../../persistence/deadlineMoves.ts';

/** The deadlines that changes of rules and calendars moved, and the rules themselves. */
export interface MoveDesk {
  /** By which zone rules and holiday tables this program lays out. */
  readonly layingRules: LayingRules;
  /** The newest first. */
  moves(wanted: MovesWanted): ReadonlyArray<DeadlineMove>;
  acknowledgeMoves(ids: ReadonlyArray<string>): Result<null, DeskProblem>;
  /** Null for a program whose rules are those of the file. Folds all open cases of one that is older. */
  olderThanFile(): OlderRules | null;
}
