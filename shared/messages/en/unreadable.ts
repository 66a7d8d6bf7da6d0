import { counted, number } from './inEnglish.ts';

const kept = 'Their events are kept and exported as they are. Install the newest version to see them.';

/** Cases with an event that this version cannot read: which, why, and what to do. */
export const unreadableWords = {
  one: (caseNumber: string, reason: string): string =>
    `Case ${caseNumber} cannot be read: ${reason} Its events are kept and exported as they are. Install the newest version to see it.`,
  several: (count: number, cases: ReadonlyArray<string>, more: number): string =>
    `${counted(count, 'case')} cannot be read: ${cases.join(', ')}${more === 0 ? '' : ` and ${number(more)} more`}. ${kept}`,
  customer: (customer: string): string =>
    `What is on record of the customer ${customer} was written by a newer version, and cannot be read by this one. It is kept. Install the newest version.`,
  customers: (customers: ReadonlyArray<string>, more: number): string =>
    `Changes of what is on record of ${customers.join(', ')}${more === 0 ? '' : ` and ${number(more)} more`} were written by a newer version, and cannot be read by this one. They are kept; what was known before them stands. Install the newest version.`,
  daysOfCountries: 'the days of countries',
  newerShape: 'An event was written by a newer version.',
  notMade: 'The case cannot be made of its events.',
} as const;
