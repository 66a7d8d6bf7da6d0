import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { type CustomerChange, customerOfChange } from '../../../shared/customer/customerChange.ts';
import { appendChange, customerVersion } from '../../persistence/organizations/organizationLog.ts';
import { projectChange } from '../../persistence/organizations/organizationProjection.ts';
import {
  keepChangeStep,
  type PendingChange,
  showPendingChange,
} from '../../persistence/team/pendingChanges.ts';
import type { DeskCore } from '../deskCore.ts';

/** Writes changes and what is known by them, one after the other, in the caller's transaction. */
export interface ChangeWriter {
  write(change: CustomerChange): void;
  /** To be called once, after the last one. */
  finish(): void;
}

/** On a desk of its own changes go into the log; in a team each customer gets a step of those that are made at once. */
export function createChangeWriter(core: DeskCore, now: Instant): ChangeWriter {
  return core.team === null ? createAppending(core, now) : createStepping(core, now);
}

function createAppending({ database, newId, by }: DeskCore, at: Instant): ChangeWriter {
  return {
    write(command) {
      const stamp = { id: newId(), at, by: by() };
      const seq = appendChange(database, { ...stamp, command });
      projectChange(database, { ...stamp, seq, customer: customerOfChange(command) }, command);
    },
    finish: () => {},
  };
}

interface Begun {
  readonly id: string;
  readonly customer: string;
  readonly saw: number;
  readonly changes: PendingChange[];
}

function createStepping({ database, newId, by }: DeskCore, at: Instant): ChangeWriter {
  const begun = new Map<string, Begun>();
  const stepOf = (customer: string): Begun => {
    const known = begun.get(customer);
    if (known !== undefined) return known;
    const step = { id: newId(), customer, saw: customerVersion(database, customer), changes: [] };
    begun.set(customer, step);
    return step;
  };
  return {
    write(change) {
      const step = stepOf(customerOfChange(change));
      const stamp = { id: newId(), at, by: by() };
      const pending = { ...stamp, body: JSON.stringify(change) };
      step.changes.push(pending);
      const seq = showPendingChange(database, step, pending);
      projectChange(database, { ...stamp, seq, customer: step.customer }, change);
    },
    finish() {
      for (const step of begun.values()) keepChangeStep(database, { ...step, revision: 0, by: by(), at });
    },
  };
}
