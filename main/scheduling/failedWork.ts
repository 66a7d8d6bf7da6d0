import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { storageProblem } from '../desk/storageProblem.ts';

export interface FailedWorkParts {
  readonly words: Catalogue;
  readonly now: () => Instant;
  /** Tells the person. */
  readonly tell: (problem: DeskProblem) => void;
  /** True while an import of this app runs. Work that it holds up is due again at its end, and nobody is told. */
  readonly isImporting: () => boolean;
  readonly reportBug: (error: unknown) => void;
}

/** Hears of scheduled work that threw. What the disk did is told to the person, at most once a minute; the rest is a bug. */
export function createFailedWork({
  words,
  now,
  tell,
  isImporting,
  reportBug,
}: FailedWorkParts): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    const problem = storageProblem(words, error);
    if (problem === null) {
      reportBug(error);
      return;
    }
    if (problem.kind === 'not-written' && problem.held === true && isImporting()) return;
    if (Math.abs(now() - toldAt) < MINUTE) return;
    toldAt = now();
    tell(problem);
  };
}
