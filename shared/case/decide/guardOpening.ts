import type { BusinessCalendar } from '../../calendar/businessCalendar.ts';
import type { Instant } from '../../calendar/instant/instant.ts';
import { MINUTE } from '../../calendar/instant/instant.ts';
import type { DesignatedContact } from '../../customer/contact.ts';
import { contactStanding, mayOpen } from '../../customer/contactStanding.ts';
import type { Edition } from '../../policy/edition.ts';
import type { CaseCommand } from './caseCommand.ts';
import type { IntakeField, Refusal } from './refusal.ts';

export type OpenCase = Extract<CaseCommand, { readonly type: 'open-case' }>;

/** What the guards of an opening look at: when it takes effect, and what it is bound to then. */
export interface OpeningGround {
  readonly at: Instant;
  readonly now: Instant;
  readonly edition: Edition;
  readonly calendar: BusinessCalendar;
  readonly contacts: ReadonlyArray<DesignatedContact>;
}

/** What may be left out of an earlier opening's reason: the time that it takes to press the key. */
const AT_ONCE = MINUTE;

const NEEDED: ReadonlyArray<Exclude<IntakeField, 'contact' | 'conversationId'>> = [
  'organizationShortName',
  'organizationId',
  'description',
  'businessImpact',
];

/** Says why a case may not be opened as it is written down; null when it may (policy §5). */
export function guardOpening(command: OpenCase, ground: OpeningGround): Refusal | null {
  return guardContact(command, ground) ?? guardIntake(command) ?? guardTime(command, ground);
}

/** Only a designated contact of that customer opens, one with credentials or with these on their way. */
function guardContact({ contact, customer, severity, reachable }: OpenCase, ground: OpeningGround) {
  if (contact === undefined) return { kind: 'intake-missing', field: 'contact' } as const;
  const found = ground.contacts.find(({ id }) => id === contact);
  if (found === undefined) return { kind: 'unknown-contact', contact, customer } as const;
  const standing = contactStanding(found, ground.at, ground.edition, ground.calendar);
  if (!mayOpen(standing)) return { kind: 'contact-may-not-open', contact: found.name, standing } as const;
  if (severity === 1 && reachable !== true) return { kind: 'contact-not-reachable' } as const;
  return null;
}

/** The conversation may be unknown, for a reason; nothing else may. */
function guardIntake(command: OpenCase): Refusal | null {
  const missing = NEEDED.find((field) => command[field] === undefined);
  if (missing !== undefined) return { kind: 'intake-missing', field: missing };
  const hasConversation = command.conversationId !== undefined || command.noConversation !== undefined;
  return hasConversation ? null : { kind: 'intake-missing', field: 'conversationId' };
}

function guardTime(command: OpenCase, { at, now }: OpeningGround): Refusal | null {
  if (at > now) return { kind: 'opened-in-the-future' };
  const isEarlier = at < now - AT_ONCE;
  return isEarlier && command.openedReason === undefined ? { kind: 'opened-earlier-without-reason' } : null;
}
