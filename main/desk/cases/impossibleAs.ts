import type { ImpossibleOrder } from '../../../shared/case/events/orderProblem.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import type { LoadedCase } from '../deskCore.ts';

/** An order of events that the policy does not know, as the refusal that the window has words for. */
export function impossibleAs(problem: ImpossibleOrder, loaded: LoadedCase | null): DeskProblem {
  const stage = problem.stage ?? loaded?.state.stage ?? 'open';
  return { kind: 'refused', refusal: { kind: 'impossible-order', event: problem.type, stage } };
}
