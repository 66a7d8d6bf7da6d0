import type { AppendProblem } from '../desk.ts';

/** Carries a problem out of the transaction, which is undone by the throw. */
export class AppendRefused extends Error {
  readonly problem: AppendProblem;
  constructor(problem: AppendProblem) {
    super(`${problem.problem} at ${problem.field} of event ${problem.index}`);
    this.problem = problem;
  }
}
