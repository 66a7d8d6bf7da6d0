import type { Instant } from '../calendar/instant/instant.ts';
import { localDateOf } from '../calendar/zone/localTime.ts';
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
