import type { Instant } from '../calendar/instant/instant.ts';
import { localDateOf } from '../calendar/zone/localTime.ts';
import type { Organization } from '../customer/organization.ts';
import type { Edition } from './edition.ts';

/** The default edition, and the one of customers that nobody holds on another (policy §2). */
const DEFAULT_EDITION = 'targets';

/** Gives the edition for a case that is opened then: the one that came into force last by the local date of the site (policy §1). */
export function editionInForce(editions: ReadonlyArray<Edition>, opened: Instant, zone: string): string {
  const date = localDateOf(opened, zone);
  const inForce = editions
    .filter(({ validFrom }) => validFrom !== null && validFrom <= date)
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return inForce.at(-1)?.id ?? DEFAULT_EDITION;
}

/** The same for a customer, who may be held on an edition through a local date (policy §1). */
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
