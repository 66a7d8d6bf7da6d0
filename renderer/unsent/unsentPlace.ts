import type { CaseCommandType } from '../../shared/case/decide/caseCommand.ts';

/** Names where words about a case were typed: what is typed for one action of it is given back for that action alone. */
export function placeOnCase(caseNumber: string, action: CaseCommandType): string {
  return `case/${caseNumber}/${action}`;
}

/** Names where words about a customer were typed, such as `contact/new`; null for a customer that is not there yet. */
export function placeOnCustomer(customer: string | null, what: string): string {
  return customer === null ? `customers/${what}` : `customer/${customer}/${what}`;
}

/**
 * Names where words for many cases were typed, whatever their order: what is typed about some cases is not given to
 * others. Thousands of numbers are longer than a place may be, so that a number stands for them.
 */
export function placeOnMany(action: string, cases: ReadonlyArray<string>): string {
  return `cases/${action}/${cases.length}/${numberFor([...cases].sort().join(','))}`;
}

/** The largest prime below 2 to the 48th: times 31 it is still a whole number. */
const MODULUS = 281_474_976_710_597;

function numberFor(text: string): number {
  let number = 0;
  for (const letter of text) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % MODULUS;
  return number;
}
