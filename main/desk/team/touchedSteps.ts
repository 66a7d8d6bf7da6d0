import type { Database } from '../../persistence/sqlite.ts';
import {
  type PlacedStep,
  pendingStep,
  stepsOfPeople,
  stepsWritingTo,
} from '../../persistence/team/pendingSteps.ts';
import { type KeptStep, kept, type StepDone } from '../cases/keptStep.ts';

/** By what pending steps are found. */
export interface Touching {
  /** Cases that are others by now. */
  readonly cases: Iterable<string>;
  /** Steps of which there is news. */
  readonly steps: Iterable<string>;
}

/**
 * The pending steps that may have to be put on a new ground, in their order: all that people did, and of what imports
 * brought the steps that share a case with what is touched, with others of these, or with what people did. What is left out
 * shares none with them: an import of a hundred thousand events is not gone through for each page.
 */
export function touchedSteps(database: Database, touching: Touching): ReadonlyArray<KeptStep> {
  const found = new Map<string, PlacedStep<StepDone>>();
  const cases = new Set(touching.cases);
  const take = (step: PlacedStep<StepDone> | undefined): void => {
    if (step === undefined || found.has(step.id)) return;
    found.set(step.id, step);
    for (const caseNumber of Object.keys(step.done.saw)) cases.add(caseNumber);
    for (const event of step.events) cases.add(event.case_id);
  };
  for (const step of stepsOfPeople<StepDone>(database)) take(step);
  for (const id of touching.steps) take(pendingStep<StepDone>(database, id));
  // It grows while it is gone through.
  for (const caseNumber of cases) {
    for (const id of stepsWritingTo(database, caseNumber)) {
      if (!found.has(id)) take(pendingStep<StepDone>(database, id));
    }
  }
  return [...found.values()].sort((a, b) => a.n - b.n).map(kept);
}
