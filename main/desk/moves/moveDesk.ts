import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { Result } from '../../../shared/lang/result.ts';
import type { DeadlineMove } from '../../../shared/queue/deadlineMove.ts';
import type { MovedDeadline } from '../../../shared/queue/movedDeadline.ts';
import type { MovesWanted } from '../../persistence/deadlineMoves.ts';
import type { FileRules, LayingRules } from '../../persistence/layingRules.ts';

/** A program whose rules are older than those by which the file was laid out. */
export interface OlderProgram {
  readonly own: LayingRules;
  readonly file: FileRules;
  /** The deadlines of open cases that stand elsewhere by the rules of this program; none of them was moved. */
  readonly wouldMove: ReadonlyArray<MovedDeadline>;
}

/** The deadlines that changes of rules and calendars moved, and the rules themselves. */
export interface MoveDesk {
  /** By which zone rules and holiday tables this program lays out. */
  readonly rules: LayingRules;
  /** The newest first. */
  moves(wanted: MovesWanted): ReadonlyArray<DeadlineMove>;
  acknowledgeMoves(ids: ReadonlyArray<string>): Result<null, DeskProblem>;
  /** Null for a program whose rules are those of the file. Folds all open cases of one that is older. */
  olderThanFile(): OlderProgram | null;
}
