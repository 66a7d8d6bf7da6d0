import type { SettleCommand } from '../../../shared/customer/customerChange.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, type Result } from '../../../shared/lang/result.ts';
import { createCustomerState } from '../../../shared/team/customers/customerState.ts';
import { decideSettling } from '../../../shared/team/customers/settleChange.ts';
import { shownChanges } from '../../persistence/organizations/organizationLog.ts';
import { findContact } from '../../persistence/organizations/organizationStore.ts';
import type { DeskCore } from '../deskCore.ts';
import type { Wrote } from '../writer.ts';
import { writeChanges } from './organizationChange.ts';

/** Does a change anyway that was set aside, or lets it be. Runs in the caller's transaction, which an error must undo. */
export function settleChange(core: DeskCore, command: SettleCommand): Result<Wrote<null>, DeskProblem> {
  const { database, words } = core;
  const customerOf = (contact: string): string | null => findContact(database, contact)?.customer ?? null;
  const { state, add } = createCustomerState(command.customer, customerOf);
  for (const change of shownChanges(database, command.customer)) add(change);
  const decided = decideSettling(command, state, customerOf);
  if (decided.ok) return writeChanges(core, decided.value);
  const reason =
    decided.error === 'not-set-aside'
      ? words.organizationReasons.notSetAside(command.setAside)
      : words.organizationReasons.newerChange;
  return err({ kind: 'bad-request', field: 'setAside', reason });
}
