import { contact, donaulicht } from '../../support/deciding.ts';

/** What opens a case of Donaulicht, beside when and by whom. */
export const anOpening = {
  severity: 3,
  priority: 3,
  title: 'No audio',
  customer: donaulicht.id,
  contact: contact.id,
  organizationShortName: donaulicht.shortName,
  organizationId: donaulicht.organizationId,
  conversationId: 'c-1',
  description: 'Calls have no audio.',
  businessImpact: 'No sales by phone.',
} as const;
