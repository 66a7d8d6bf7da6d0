import { readFileVersion } from '../../persistence/fileVersions.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { type PlacedStep, pendingSteps } from '../../persistence/team/pendingSteps.ts';
import { createUnread } from '../../persistence/team/unreadConfirmed.ts';
import type { StepDone } from '../cases/keptStep.ts';
import { createWaitsForUpdate } from './waitsForUpdate.ts';

/**
 * The first pending steps that the team is to have, in the order of doing: `most` of them, or all. What is held is left out,
 * and what waits for a newer version of the program: it would be in conflict for ever, and stop what comes behind it.
 */
export function stepsToSend(
  database: Database,
  most = Number.POSITIVE_INFINITY,
): ReadonlyArray<PlacedStep<StepDone>> {
  const waits = createWaitsForUpdate(createUnread(database));
  const steps: PlacedStep<StepDone>[] = [];
  for (const step of pendingSteps<StepDone>(database)) {
    if (steps.length >= most) break;
    if (!waits(step) && step.done.isHeld !== true) steps.push(step);
  }
  return steps;
}

/** How many pending steps wait for a newer version of the program. */
export function countWaiting(database: Database): number {
  if (readFileVersion(database, 'unreadable') === 0) return 0;
  const waits = createWaitsForUpdate(createUnread(database));
  let count = 0;
  for (const step of pendingSteps<StepDone>(database)) if (waits(step)) count += 1;
  return count;
}
