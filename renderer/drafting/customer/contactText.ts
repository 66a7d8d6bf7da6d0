import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { ContactCard, OpeningTerms } from '../../../shared/ipc/organizationChannels.ts';
import { assertNever } from '../../../shared/lang/assertNever.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { formatDate } from '../../../shared/wording/formatTime.ts';

/** People are numbered until they are opened: "Contact 3, pending". */
export function contactName({ drafting: words }: Catalogue, { number, standing }: ContactCard): string {
  return words.contactName(number, words.standing[standing.kind]);
}

export interface HintView {
  readonly now: Instant;
  readonly terms: OpeningTerms | null;
  /** Business hours that credentials may take, by the edition (policy §5). */
  readonly pendingHours?: number;
}

/** Says how a contact stands: since when it may open cases, or the rule that keeps it from it (policy §5). */
export function standingHint(
  catalogue: Catalogue,
  { contact, standing }: ContactCard,
  { now, terms, pendingHours = 48 }: HintView,
): string {
  const words = catalogue.drafting;
  const zone = terms?.calendar.zone ?? 'UTC';
  const on = (t: Instant): string => formatDate(catalogue, t, zone, now);
  switch (standing.kind) {
    case 'active':
      return words.standingHint.active(contact.name, on(standing.since));
    case 'pending':
      return words.standingHint.pending(on(contact.trainedAt ?? now), pendingHours);
    case 'overdue':
      return words.standingHint.overdue(contact.name, on(standing.since));
    case 'untrained':
      return words.standingHint.untrained(contact.name);
    case 'withdrawn':
      return words.standingHint.withdrawn(contact.name, on(standing.since));
    default:
      return assertNever(standing);
  }
}
