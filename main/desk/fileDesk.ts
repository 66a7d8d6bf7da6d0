import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Result } from '../../shared/lang/result.ts';

/** What is done with the file of a desk as a whole. */
export interface FileDesk {
  /** Writes a verified copy; the file must not exist. */
  backup(path: string): Result<null, DeskProblem>;
  /** Makes today's copy unless there is one, keeps the newest seven; the path when one was made. */
  dailyCopy(): Result<string | null, DeskProblem>;
  /** Prepares the file for quick commits by a piece of a millisecond; true while there is more to do. Nothing before the first commit. */
  quickenCommits(): boolean;
  /** How long a write waits from now on for another program that holds the file. */
  waitAtMost(patience: Milliseconds): void;
}
