import { type CustomerChange, shapeOfChange } from '../../../../shared/customer/customerChange.ts';
import { storedJson } from '../../../persistence/storedJson.ts';
import { customersChainAt, customersHead } from '../../../persistence/team/confirmedChanges.ts';
import type { Membership } from '../../../persistence/team/membership.ts';
import { changeStepsToSend, type StoredChangeStep } from '../../../persistence/team/pendingChanges.ts';
import type { DeskCore } from '../../deskCore.ts';
import type { Writer } from '../../writer.ts';
import { takenIn } from '../takenIn.ts';
import type { PushedStep, TeamLog } from '../teamDesk.ts';
import { takeChangePage } from './takeChangePage.ts';

/** Gives the log of customers of a team as this desk has it. */
export function createCustomerLog(core: DeskCore, writer: Writer, team: Membership): TeamLog {
  const { database } = core;
  return {
    name: 'customers',
    head() {
      const g = customersHead(database);
      return { g, chain: customersChainAt(database, g) };
    },
    pending: (most = Number.MAX_SAFE_INTEGER) => changeStepsToSend(database, most).map(pushed),
    takePage: (page, refused = new Set()) =>
      takenIn(core, writer, () => takeChangePage(core, team, page, refused)),
  };
}

function pushed({ id: step, customer, saw, changes }: StoredChangeStep): PushedStep {
  const events = changes.map(({ id, at, by, body }) => {
    const change = storedJson<CustomerChange>(body);
    const { type } = change;
    return { id, subject: customer, type, at, recorded: at, by, body, version: shapeOfChange(change) };
  });
  return { step, expect: { [customer]: saw }, events };
}
