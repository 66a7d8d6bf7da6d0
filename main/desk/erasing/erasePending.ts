import { erasedDeed } from '../../../shared/erasure/erasedDeed.ts';
import { erasedLine } from '../../../shared/erasure/erasedLine.ts';
import type { KnownCodes } from '../../../shared/erasure/keptFields.ts';
import {
  type PendingEvent,
  pendingStep,
  replacePendingStep,
  type StoredStep,
  stepsWritingTo,
} from '../../persistence/team/pendingSteps.ts';
import type { StepDone } from '../cases/keptStep.ts';
import type { DeskCore } from '../deskCore.ts';

/**
 * Takes the words out of what waits to be sent in erased cases: they would come back with it. What was done stays done. Gives how
 * many steps lost some. Runs in the caller's transaction.
 */
export function erasePending({ database }: DeskCore, cases: ReadonlySet<string>, codes: KnownCodes): number {
  const ids = new Set([...cases].flatMap((caseNumber) => stepsWritingTo(database, caseNumber)));
  const steps = [...ids].flatMap((id) => pendingStep<StepDone>(database, id) ?? []);
  return steps.filter((step) => replacePendingStep(database, step, erased(step, codes))).length;
}

function erased(step: StoredStep<StepDone>, codes: KnownCodes): StoredStep<StepDone> {
  const { id, revision, done, events } = step;
  return {
    id,
    revision: revision + 1,
    done: { ...done, deed: erasedDeed(done.deed) },
    events: events.map(
      (event): PendingEvent => ({ ...event, body: erasedLine(event.body, codes) ?? event.body }),
    ),
  };
}
