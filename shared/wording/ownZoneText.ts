import type { OwnZone } from '../calendar/zone/ownZone.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { cityOf } from './cityOf.ts';

/** Says that the zone of the computer is not known and in which one times are shown instead; empty where it is known. */
export function ownZoneText({ ownZone: words }: Catalogue, { zone, unknown }: OwnZone): string {
  if (unknown === null) return '';
  return unknown === '' ? words.unnamed(cityOf(zone)) : words.unknown(unknown, cityOf(zone));
}
