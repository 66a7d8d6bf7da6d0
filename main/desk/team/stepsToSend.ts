import type { Database } from '../../persistence/sqlite.ts';
import { type PlacedStep, pendingSteps } from '../../persistence/team/pendingSteps.ts';
import type { StepDone } from '../cases/keptStep.ts';

/** The first pending steps that the team is to have, in the order of doing: `most` of them, or all. What is held is left out. */
export function stepsToSend(
  database: Database,
  most = Number.POSITIVE_INFINITY,
): ReadonlyArray<PlacedStep<StepDone>> {
  const steps: PlacedStep<StepDone>[] = [];
  for (const step of pendingSteps<StepDone>(database)) {
    if (steps.length >= most) break;
    if (step.done.isHeld !== true) steps.push(step);
  }
  return steps;
}
