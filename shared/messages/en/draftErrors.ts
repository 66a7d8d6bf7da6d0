import { number } from './inEnglish.ts';

/** What a draft lacks: `text` below the field, with the limit and the cure; `brief` in the list of what keeps it from opening. */
export interface DraftErrorWords {
  readonly text: string;
  readonly brief: string;
}

const both = (text: string, brief: string): DraftErrorWords => ({ text, brief });

export const draftErrorWords = {
  empty: (field: string) => both(`${field} is empty.`, `${field} is empty`),
  notChosen: (field: string) => both(`${field} is not chosen.`, `${field} is not chosen`),
  impactEmpty: both('Required. The severity and every escalation rest on it.', 'Business impact is empty'),
  unknownCustomer: both(
    'No registered customer. Choose one from the list, or register it.',
    'The customer is not registered',
  ),
  idIncomplete: (length: number) =>
    both(`${length} of 36 characters. Settings, then Advanced.`, 'Organization ID is incomplete'),
  idForm: both(
    'Not an organization ID: 32 digits 0 to 9 and a to f in groups of 8, 4, 4, 4 and 12.',
    'Organization ID has another form',
  ),
  conversationEmpty: both(
    'Empty. Type the ID, or choose why there is none.',
    'No conversation ID and no reason',
  ),
  contactUnknown: both('Not a contact of this customer.', 'The contact is not one of the customer'),
  contactMayNot: (rule: string) => both(`${rule}.`, 'The contact may not open cases'),
  reachable: both(
    'Severity 1 needs a contact who can be reached at all times.',
    'Contact is not marked reachable at all times',
  ),
  zone: (zone: string) =>
    both(`“${zone}” is not a time zone that IANA knows.`, 'Site time zone is not known'),
  severity: both('Answer the impact questions, or assign a severity.', 'No severity is assigned'),
  openedForm: both('Not a time such as 2026-12-07 08:40.', 'Opened is not a time'),
  openedGap: both('Clocks skipped this time on that day.', 'Opened is a time that clocks skipped'),
  openedFuture: both('This lies in the future.', 'Opened lies in the future'),
  openedReason: both(
    'Empty. An opening earlier than now needs a reason.',
    'No reason for the earlier opening',
  ),
  tooLong: (field: string, limit: number) =>
    both(`More than ${number(limit)} characters.`, `${field} is longer than ${number(limit)} characters`),
  refused: (field: string, reason: string) => both(reason, `${field}: ${reason}`),
} as const;

/** What is in order already, in the same list. */
export const draftCheckWords = {
  organizationId: 'Organization ID is complete',
  conversation: 'Conversation ID is given',
  noConversation: 'Reason given for the missing conversation ID',
  active: 'Contact has credentials',
  pending: 'Contact may open cases while credentials are pending',
  reachable: 'Contact can be reached at all times',
  businessImpact: 'Business impact is described',
} as const;
