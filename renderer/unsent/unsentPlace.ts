import type { CaseCommandType } from '../../shared/case/decide/caseCommand.ts';

/** Names where words about a case were typed: what is typed for one action of it is given back for that action alone. */
export function placeOnCase(caseNumber: string, action: CaseCommandType): string {
  return `case/${caseNumber}/${action}`;
}

/** Names where words about a customer were typed, such as `contact/new`; null for a customer that is not there yet. */
export function placeOnCustomer(customer: string | null, what: string): string {
  return customer === null ? `customers/${what}` : `customer/${customer}/${what}`;
}

/** Names where words for many cases were typed: whichever are marked, they wait for that action. */
export function placeOnMany(action: string): string {
  return `cases/${action}`;
}
