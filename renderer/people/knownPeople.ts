import type { Settings } from '../../shared/settings/settings.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useSelf } from '../desk/self.ts';
import { useSettings } from '../desk/settingsStore.ts';

/** Somebody to whom a case can be given, and what tells more of them than their initials. */
export interface Person {
  readonly initials: string;
  /** The team that they are in, or their name; empty when nothing is known. */
  readonly note: string;
}

/**
 * Gives the people whom this desk knows: oneself first, then the teams of the lead, then who owns open cases, then who
 * owned those that are closed.
 */
export function useKnownPeople(): ReadonlyArray<Person> {
  const counts = useCounts((store) => store.counts);
  const { analyst, lead } = useSettings((store) => store.settings);
  const initials = useSelf();
  return knownPeople({ ...analyst, initials }, lead.teams, [
    ...(counts?.owners ?? []),
    ...(counts?.allOwners ?? []),
  ]);
}

/** The same of given settings and owners; each person once. */
export function knownPeople(
  self: Settings['analyst'],
  teams: Settings['lead']['teams'],
  owners: ReadonlyArray<string>,
): ReadonlyArray<Person> {
  const people = [
    { initials: self.initials, note: self.name },
    ...teams.flatMap(({ name, analysts }) => analysts.map((initials) => ({ initials, note: name }))),
    ...owners.map((initials) => ({ initials, note: '' })),
  ].filter(({ initials }) => initials !== '');
  return people.filter(
    ({ initials }, place) => people.findIndex((other) => other.initials === initials) === place,
  );
}
