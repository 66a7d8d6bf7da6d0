import { isZone } from '../../../shared/calendar/zone/zoneNames.ts';

/** Names of today for zones that Chromium lists only under the one of old; people look for these. */
const PRESENT_NAMES: ReadonlyArray<string> = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Catamarca',
  'America/Argentina/Cordoba',
  'America/Argentina/Jujuy',
  'America/Argentina/Mendoza',
  'America/Atikokan',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

/** The zones of IANA that this runtime knows, in alphabetical order; UTC comes first. */
export const ZONE_NAMES: ReadonlyArray<string> = [
  'UTC',
  ...[...new Set([...Intl.supportedValuesOf('timeZone'), ...PRESENT_NAMES])].sort(),
].filter((zone, place) => isZone(zone) && (place === 0 || zone !== 'UTC'));
