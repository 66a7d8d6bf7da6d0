import type { BusinessCalendar } from '../calendar/businessCalendar.ts';
import type { Instant } from '../calendar/instant/instant.ts';
import { HOUR } from '../calendar/instant/instant.ts';
import type { Edition } from '../policy/edition.ts';
import type { DesignatedContact } from './contact.ts';

/**
 * Whether a contact may open a case: with credentials, or while these may still be on their way (policy §5).
 * `until` is the end of the 48 business hours that credentials may take.
 */
export type ContactStanding =
  | { readonly kind: 'active'; readonly since: Instant }
  | { readonly kind: 'pending'; readonly until: Instant }
  | { readonly kind: 'overdue'; readonly since: Instant }
  | { readonly kind: 'untrained' }
  | { readonly kind: 'withdrawn'; readonly since: Instant };

/** Gives how a contact stands at an instant, by the business hours of its organization (policy §1, §5). */
export function contactStanding(
  contact: DesignatedContact,
  now: Instant,
  edition: Edition,
  calendar: BusinessCalendar,
): ContactStanding {
  const { trainedAt, credentialsAt, withdrawnAt } = contact;
  if (withdrawnAt !== null && withdrawnAt <= now) return { kind: 'withdrawn', since: withdrawnAt };
  if (credentialsAt !== null && credentialsAt <= now) return { kind: 'active', since: credentialsAt };
  if (trainedAt === null || trainedAt > now) return { kind: 'untrained' };
  const until = calendar.add(trainedAt, edition.credentials.pendingBusinessHours * HOUR);
  return now <= until ? { kind: 'pending', until } : { kind: 'overdue', since: until };
}

/** True for a contact who may open a case (policy §5). */
export function mayOpen(standing: ContactStanding): boolean {
  return standing.kind === 'active' || standing.kind === 'pending';
}
