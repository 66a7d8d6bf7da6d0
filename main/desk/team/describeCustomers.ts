import type { CaseEvent, EventCustomer } from '../../../shared/case/events/caseEvent.ts';
import { keepCustomer } from '../../persistence/customerStore.ts';
import { findRow } from '../../persistence/queue/caseRows.ts';
import type { Database } from '../../persistence/sqlite.ts';
import type { TeamEvent } from '../../persistence/team/confirmedEvents.ts';
import { lastPendingOpenings } from '../../persistence/team/pendingEvents.ts';

/**
 * Describes the customers of what a page opened, and of what it moved, as the last opening of the whole log does: a case that this page brings up
 * to date last may stand before others of it, and before all that is pending. Runs in the caller's transaction.
 */
export function describeCustomers(database: Database, page: ReadonlyArray<TeamEvent>): void {
  const opened = page.filter(({ type, position }) => type === 'opened' && position === 1);
  const last = new Map<string, EventCustomer>();
  for (const { subject, body } of [...opened, ...lastPendingOpenings(database)]) {
    const event = JSON.parse(body) as CaseEvent;
    // A case that this version cannot read has no row, and describes nobody.
    if (event.type === 'opened' && findRow(database, subject) !== undefined) {
      last.set(event.customer.id, event.customer);
    }
  }
  for (const customer of last.values()) keepCustomer(database, customer);
}
