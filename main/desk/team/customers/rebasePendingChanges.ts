import type { CustomerChange } from '../../../../shared/customer/customerChange.ts';
import type { ChangeStep, DoneChange } from '../../../../shared/team/customers/changeStep.ts';
import { rebaseChanges } from '../../../../shared/team/customers/rebaseChanges.ts';
import { loggedChanges } from '../../../persistence/organizations/organizationLog.ts';
import { customerOfContact } from '../../../persistence/organizations/organizationStore.ts';
import type { Database } from '../../../persistence/sqlite.ts';
import { storedJson } from '../../../persistence/storedJson.ts';
import {
  changeStepsOf,
  dropChangeStep,
  hidePendingChanges,
  keepChangeStep,
  type StoredChangeStep,
  showPendingChange,
} from '../../../persistence/team/pendingChanges.ts';
import type { DeskCore } from '../../deskCore.ts';
import type { StepOutcome } from '../teamDesk.ts';

/**
 * Puts what is pending of some customers on what the team confirmed by now, up to a place of its log: what is known of them
 * has to be that, without anything pending. Says what became of each step.
 */
export function rebasePendingChanges(
  core: DeskCore,
  customers: ReadonlyArray<string>,
  head: number,
  refused: ReadonlySet<string>,
): ReadonlyArray<StepOutcome> {
  const { database, newId } = core;
  const stored = changeStepsOf(database, customers);
  const sent = stored.filter(({ isHeld }) => isHeld !== true);
  const confirmed = {
    changesOf: (customer: string) => loggedChanges(database, customer, head),
    customerOf: (contact: string) => customerOfContact(database, contact),
  };
  const rebased = rebaseChanges(confirmed, sent.map(changeStep), { now: core.now(), newId }, refused);
  const byId = new Map(rebased.map((one) => [one.before.id, one]));
  for (const step of stored) hidePendingChanges(database, step.id);
  // All of a customer's anew, in the order of doing: what stands beside a step is found by its place.
  for (const step of stored) {
    const one = byId.get(step.id);
    keepAfter(database, step, one === undefined ? step : after(step, one));
  }
  return rebased.map(({ before, outcome, soAlready }) => ({ step: before.id, outcome, soAlready }));
}

function changeStep({ id, customer, saw, by, at, changes }: StoredChangeStep): ChangeStep {
  return { id, customer, saw, by, at, changes: changes.map(doneChange) };
}

function doneChange({ body, ...stamp }: StoredChangeStep['changes'][number]): DoneChange {
  return { ...stamp, change: storedJson<CustomerChange>(body) };
}

/** A step as it is to be kept; null for one of which the team did all. */
function after(
  stored: StoredChangeStep,
  one: ReturnType<typeof rebaseChanges>[number],
): StoredChangeStep | null {
  const { step, outcome, before } = one;
  if (step === null) return outcome.kind === 'set-aside' ? { ...stored, isHeld: true } : null;
  if (step.changes === before.changes && step.saw === stored.saw) return stored;
  const changes = step.changes.map(({ change, ...stamp }) => ({ ...stamp, body: JSON.stringify(change) }));
  return { ...stored, saw: step.saw, changes, revision: stored.revision + 1 };
}

function keepAfter(database: Database, before: StoredChangeStep, step: StoredChangeStep | null): void {
  if (step === null) {
    dropChangeStep(database, before.id);
    return;
  }
  if (step !== before) keepChangeStep(database, step);
  for (const change of step.changes) showPendingChange(database, step, change);
}
