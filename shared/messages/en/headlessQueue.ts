import { plural } from './inEnglish.ts';

/** What `desk queue` writes. */
export const headlessQueueWords = {
  noCases: 'No cases.',
  queueHead: {
    severity: 'Sev',
    case: 'Case',
    title: 'Title',
    customer: 'Customer',
    state: 'State',
    owner: 'Owner',
    response: 'Response',
    restoration: 'Restoration',
    next: 'Next step',
  },
  queueSum: (shown: number): string => `${shown} ${plural(shown, { one: 'case', other: 'cases' })}`,
} as const;
