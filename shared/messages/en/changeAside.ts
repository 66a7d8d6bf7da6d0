import type { ChangeReason } from '../../customer/changeReason.ts';

/** What is said of changes of customers that could not stand beside what the team did meanwhile. */
export const changeAsideWords = {
  why: {
    'changed-since': 'the team changed the same meanwhile',
    'contact-withdrawn': 'one withdrew the contact, the other changed it',
    'day-edited-since': 'the team edited that day meanwhile',
    'contact-elsewhere': 'the contact belongs to another customer',
    'no-organization': 'no organization is registered for the contact',
    'let-be-since': 'the team let it be',
    'newer-version': 'a later version changed the customer meanwhile',
    'not-taken': 'the server of the team does not take it',
  } satisfies Record<ChangeReason, string>,
  how: { done: 'done anyway', 'let-be': 'let be' },
  /** Of a change of another desk that no desk counts. */
  leftOut: 'Does not count: it names another customer, or a contact of another.',
} as const;
