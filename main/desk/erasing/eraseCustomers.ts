import { dayEditsAmong } from '../../persistence/dayEdits.ts';
import { projectConfirmed, projectPending } from '../../persistence/organizations/organizationProjection.ts';
import { dropTypedOfCustomer, eraseNameInMoves } from '../../persistence/team/erasedChangeRows.ts';
import type { DeskCore } from '../deskCore.ts';
import { projectByDays } from '../organizations/changedDays.ts';
import { erasePendingChanges } from './erasePendingChanges.ts';

/** What became of customers whose lines lost words. */
export interface ErasedCustomers {
  /** Steps that waited to be sent and lost words. */
  readonly steps: number;
  /** The cases by whose closed days no name stands any more. */
  readonly cases: ReadonlyArray<string>;
}

/**
 * Takes the words of customers, whose confirmed lines lost theirs, out of all else that this desk has of them: what waits to be
 * sent, what is derived, the names of closed days, and what was typed and not sent. Runs in the caller's transaction.
 */
export function eraseCustomers(core: DeskCore, customers: ReadonlyArray<string>): ErasedCustomers {
  const { database } = core;
  if (customers.length === 0) return { steps: 0, cases: [] };
  const before = dayEditsAmong(database, customers);
  const steps = erasePendingChanges(core, customers);
  projectConfirmed(database, customers);
  projectPending(database, customers);
  for (const customer of customers) {
    eraseNameInMoves(database, customer);
    dropTypedOfCustomer(database, customer, core.now());
  }
  const after = dayEditsAmong(database, customers);
  const cases = [...before].flatMap(([key, { place, text }]) =>
    after.get(key)?.text === text ? [] : projectByDays(core, place, core.now()),
  );
  return { steps, cases };
}
