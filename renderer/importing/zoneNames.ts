import { isZone } from '../../shared/calendar/localTime.ts';

/** The zones of IANA that this runtime knows, in alphabetical order. */
export const ZONE_NAMES: ReadonlyArray<string> = ['UTC', ...Intl.supportedValuesOf('timeZone')].filter(
  (zone, place, all) => all.indexOf(zone) === place && isZone(zone),
);
