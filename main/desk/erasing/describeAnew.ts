import { caseNumbers } from '../../persistence/caseNumbers.ts';
import { keepCustomer } from '../../persistence/customerStore.ts';
import { caseNumbersOf } from '../../persistence/organizations/organizationStore.ts';
import { type DeskCore, eventsOf } from '../deskCore.ts';
import { unlessUnreadable } from '../unreadableCase.ts';

/** Describes the customers of cases as their latest openings do, which may have lost their names. Runs in the caller's transaction. */
export function describeAnew(core: DeskCore, cases: Iterable<string>): void {
  const customers = new Set([...cases].map((number) => customerOf(core, number)?.id ?? ''));
  const all = caseNumbers(core.database);
  for (const id of customers) {
    const own = new Set(caseNumbersOf(core.database, id));
    const last = all.findLast((number) => own.has(number));
    const customer = last === undefined ? null : customerOf(core, last);
    if (customer !== null) keepCustomer(core.database, customer);
  }
}

function customerOf(core: DeskCore, caseNumber: string) {
  const events = unlessUnreadable(() => eventsOf(core, caseNumber), []);
  const opening = events.find((event) => event.type === 'opened');
  return opening?.type === 'opened' ? opening.customer : null;
}
