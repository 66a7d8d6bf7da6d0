import { zoneNames } from '../../../shared/calendar/zone/zoneNames.ts';

/** Names for programs of old, and of fixed offsets, whose sign reads wrong; typed they are understood. */
const NOT_OFFERED = /^(?:Etc|US|Canada|Brazil|Chile|Mexico|SystemV)\//;

/** The zones that are offered, in alphabetical order: all places that the rules of the product know, also those that the runtime lacks; UTC comes first. */
export const ZONE_NAMES: ReadonlyArray<string> = [
  'UTC',
  ...zoneNames().filter((zone) => zone.includes('/') && !NOT_OFFERED.test(zone)),
];
