import type { Instant } from '../calendar/instant/instant.ts';
import { localDateOf } from '../calendar/zone/localTime.ts';
import type { Edition } from '../policy/edition.ts';
import { editionInForce } from '../policy/editionInForce.ts';
import type { Organization } from './organization.ts';

/**
 * Gives the edition for a case that a customer opens then: the one that the customer is held on, as long as it is
 * installed, else the one in force (policy §1).
 */
export function editionFor(
  editions: ReadonlyArray<Edition>,
  { held, zone }: Pick<Organization, 'held' | 'zone'>,
  opened: Instant,
): string {
  return held !== null && isHeldThen({ held, zone }, opened) && editions.some(({ id }) => id === held.edition)
    ? held.edition
    : editionInForce(editions, opened, zone);
}

/** Whether a customer is held on an edition at an instant: through the last local date of its site (policy §1). */
export function isHeldThen({ held, zone }: Pick<Organization, 'held' | 'zone'>, opened: Instant): boolean {
  return held !== null && (held.until === null || localDateOf(opened, zone) <= held.until);
}
