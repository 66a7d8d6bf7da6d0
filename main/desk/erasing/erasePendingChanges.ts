import { erasedCustomerChange } from '../../../shared/erasure/erasedCustomerChange.ts';
import { readableChange } from '../../persistence/organizations/organizationLog.ts';
import {
  changeStepsOf,
  hidePendingChanges,
  keepChangeStep,
  type PendingChange,
  showPendingChange,
} from '../../persistence/team/pendingChanges.ts';
import type { DeskCore } from '../deskCore.ts';

/**
 * Takes the words out of the changes of customers that wait to be sent: they would come back with them. Gives how many steps
 * lost some. Runs in the caller's transaction.
 */
export function erasePendingChanges({ database }: DeskCore, customers: ReadonlyArray<string>): number {
  const steps = changeStepsOf(database, customers);
  let lost = 0;
  for (const step of steps) hidePendingChanges(database, step.id);
  // All of a customer's anew, in the order of doing: what stands beside a step is found by its place.
  for (const step of steps) {
    const changes = step.changes.map(erased);
    const isLess = changes.some(({ body }, place) => body !== step.changes[place]?.body);
    if (isLess) keepChangeStep(database, { ...step, changes, revision: step.revision + 1 });
    for (const change of changes) showPendingChange(database, step, change);
    if (isLess) lost += 1;
  }
  return lost;
}

function erased(pending: PendingChange): PendingChange {
  const change = readableChange(pending.body);
  return change === null ? pending : { ...pending, body: JSON.stringify(erasedCustomerChange(change)) };
}
