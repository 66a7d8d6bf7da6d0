import type { PlacedStep } from '../../persistence/team/pendingSteps.ts';
import type { StepDone } from '../cases/keptStep.ts';

/**
 * Tells of pending steps, asked in their order, which wait for a newer version of the program: those that read a case to
 * which such a version wrote, and all that stands on them. The others go on.
 */
export function createWaitsForUpdate(
  isUnread: (caseNumber: string) => boolean,
): (step: PlacedStep<StepDone>) => boolean {
  const waiting = new Set<string>();
  return ({ done, events }) => {
    const cases = [...Object.keys(done.saw), ...events.map((event) => event.case_id)];
    const waits = cases.some((caseNumber) => waiting.has(caseNumber) || isUnread(caseNumber));
    if (waits) for (const caseNumber of cases) waiting.add(caseNumber);
    return waits;
  };
}
