import type { CaseFault, UnreadableCase } from '../interchange/unreadableCase.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { lineReason } from './interchangeText.ts';

/** Gives why one case cannot be read, and what to do about it. */
export function unreadableCaseText(words: Catalogue, { case: caseNumber, fault }: UnreadableCase): string {
  return words.unreadable.one(caseNumber, faultText(words, fault));
}

/** The same of several in a line, by their numbers. */
export function unreadableCasesText(words: Catalogue, cases: ReadonlyArray<UnreadableCase>): string {
  const [only, ...others] = cases;
  if (only !== undefined && others.length === 0) return unreadableCaseText(words, only);
  const named = cases.slice(0, NAMED).map((found) => found.case);
  return words.unreadable.several(cases.length, named, cases.length - named.length);
}

/** Says of whom a later version wrote what cannot be read; null among the customers is the days of countries. */
export function unreadableCustomersText(
  { unreadable }: Catalogue,
  customers: ReadonlyArray<string | null>,
): string {
  const named = customers.slice(0, NAMED).map((customer) => customer ?? unreadable.daysOfCountries);
  return unreadable.customers(named, customers.length - named.length);
}

/** So many numbers fit into a line. */
const NAMED = 5;

function faultText(words: Catalogue, fault: CaseFault): string {
  switch (fault.problem) {
    case 'newer-shape':
      return words.unreadable.newerShape;
    case 'not-made':
      return words.unreadable.notMade;
    default:
      return lineReason(words, fault);
  }
}
