import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import type { LogName, PageProblem } from '../../../desk/team/teamDesk.ts';

/** Why a desk takes nothing more from a server: what it gives is not the log that the team has. */
export interface WireProblem {
  readonly problem: PageProblem['problem'] | LogProblem;
  readonly log: LogName;
  readonly g: number;
  /** For the person: what happened and what to do. */
  readonly reason: string;
}

/**
 * `went-back`: the server knows less than this desk. `rewritten`: at the head of this desk it has another history. `broken`: an
 * event does not follow from the one before it.
 */
export type LogProblem = 'went-back' | 'rewritten' | 'broken';

/** Stops the wire for good; nothing of what it is about was taken. */
export class WireStop extends Error {
  readonly problem: WireProblem;

  constructor(problem: WireProblem) {
    super(problem.reason);
    this.name = 'WireStop';
    this.problem = problem;
  }
}

export function logStop(words: Catalogue, log: LogName, problem: LogProblem, g: number): WireStop {
  return new WireStop({ problem, log, g, reason: words.wire.stopped(words.wire.log[problem](g)) });
}

/** For a page that the desk itself refuses. */
export function pageStop(words: Catalogue, log: LogName, { problem, g, reason }: PageProblem): WireStop {
  return new WireStop({ problem, log, g, reason: words.wire.stopped(reason) });
}
