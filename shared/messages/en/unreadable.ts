import { counted, number } from './inEnglish.ts';

const kept = 'Their events are kept and exported as they are. Install the newest version to see them.';

/** Cases with an event that this version cannot read: which, why, and what to do. */
export const unreadableWords = {
  one: (caseNumber: string, reason: string): string =>
    `Case ${caseNumber} cannot be read: ${reason} Its events are kept and exported as they are. Install the newest version to see it.`,
  several: (count: number, cases: ReadonlyArray<string>, more: number): string =>
    `${counted(count, 'case')} cannot be read: ${cases.join(', ')}${more === 0 ? '' : ` and ${number(more)} more`}. ${kept}`,
  newerShape: 'An event was written by a newer version.',
  notMade: 'The case cannot be made of its events.',
} as const;
