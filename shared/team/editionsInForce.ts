import type { Edition } from '../policy/edition.ts';
import { CHOSEN_KEY, EDITION_KEY, readEdition, type SharedSetting } from './sharedSettings.ts';

/** An edition that a desk of the team brought. */
export interface OfferedEdition {
  readonly hash: string;
  readonly by: string;
  readonly edition: Edition;
}

/** What the team's settings say of editions: all that were brought, the first one first. `hash`: SHA-256, in hexadecimal digits. */
export function offeredEditions(
  settings: ReadonlyArray<SharedSetting>,
  hash: (text: string) => string,
): ReadonlyArray<OfferedEdition> {
  return settings
    .filter(({ key, value }) => key === `${EDITION_KEY}${hash(value)}`)
    .sort((a, b) => a.n - b.n)
    .flatMap(({ key, value, by }) => {
      const edition = readEdition(value);
      return edition === null ? [] : [{ hash: key.slice(EDITION_KEY.length), by, edition }];
    });
}

/**
 * Which edition of each name every desk of a team goes by: the one that a lead chose, else the first that came. A program
 * that brings another one with a later version changes no deadline by that.
 */
export function editionsInForce(
  settings: ReadonlyArray<SharedSetting>,
  hash: (text: string) => string,
): ReadonlyMap<string, OfferedEdition> {
  const offered = offeredEditions(settings, hash);
  const inForce = new Map<string, OfferedEdition>();
  for (const one of offered) if (!inForce.has(one.edition.id)) inForce.set(one.edition.id, one);
  for (const { key, value } of settings) {
    if (!key.startsWith(CHOSEN_KEY)) continue;
    const chosen = offered.find(
      (one) => one.hash === value && one.edition.id === key.slice(CHOSEN_KEY.length),
    );
    if (chosen !== undefined) inForce.set(chosen.edition.id, chosen);
  }
  return inForce;
}
