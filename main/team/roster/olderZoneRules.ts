import { isOlderRelease } from '../../../shared/calendar/zone/zoneRelease.ts';
import type { SeenDesk } from './desksOf.ts';

/** A desk whose program has older zone rules than another one of the team: where rules changed, its deadlines may differ. */
export interface OlderZoneRules extends Pick<SeenDesk, 'desk' | 'handle'> {
  readonly zoneRules: string;
  /** The newest in the team. */
  readonly newest: string;
}

/** Names the desks with older zone rules, for the lead and for themselves; a desk that says nothing of its rules is left out. */
export function olderZoneRules(desks: ReadonlyArray<SeenDesk>): ReadonlyArray<OlderZoneRules> {
  const told = desks.flatMap(({ desk, handle, says: { zoneRules } }) =>
    typeof zoneRules === 'string' ? [{ desk, handle, zoneRules }] : [],
  );
  const newest = told.reduce(
    (last, { zoneRules }) => (isOlderRelease(last, zoneRules) ? zoneRules : last),
    told[0]?.zoneRules ?? '',
  );
  return told.filter(({ zoneRules }) => isOlderRelease(zoneRules, newest)).map((one) => ({ ...one, newest }));
}
