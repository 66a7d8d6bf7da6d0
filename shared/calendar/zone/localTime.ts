import { IANAZone } from 'luxon';
import { dateToDay, dayToDate, formatDate, weekdayIndex } from '../instant/civilDate.ts';
import type { Instant } from '../instant/instant.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../instant/instant.ts';
import type { Weekday } from '../instant/weekday.ts';
import { WEEKDAYS } from '../instant/weekday.ts';
import { zoneOffsets } from './zoneOffsets.ts';

/** What clocks and calendars of a zone show at an instant. */
export interface LocalParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Names without a region that IANA has; the runtime knows others, such as IST, that mean different things to people. */
const PLAIN_ZONES = new Set(
  (
    'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland ' +
    'Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ' +
    'ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu'
  ).split(' '),
);

/** Gives the wall-clock pieces of an instant in a zone that `isZone` knows, by integer arithmetic. */
export function localParts(t: Instant, zone: string): LocalParts {
  const wall = t + zoneOffsets(zone).offsetAt(t);
  const dayNumber = Math.floor(wall / DAY);
  const rest = wall - dayNumber * DAY;
  return {
    ...dayToDate(dayNumber),
    weekday: WEEKDAYS[weekdayIndex(dayNumber)] as Weekday,
    hour: Math.floor(rest / HOUR),
    minute: Math.floor(rest / MINUTE) % 60,
    second: Math.floor(rest / SECOND) % 60,
  };
}

// To ask the runtime about a name takes a third of a millisecond, and each calendar asks.
const knownZones = new Set<string>();

/** True for a name of the IANA time zone database that the runtime knows; offsets and abbreviations are none. */
export function isZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  const hasIanaForm = name.includes('/') ? !name.startsWith('SystemV/') : PLAIN_ZONES.has(name);
  const isKnown = hasIanaForm && IANAZone.isValidZone(name);
  if (isKnown) knownZones.add(name);
  return isKnown;
}

/** Gives the local date of an instant in a zone, such as 2026-12-07. Throws for a zone that IANA lacks. */
export function localDateOf(t: Instant, zone: string): string {
  const { year, month, day } = localParts(t, zone);
  return formatDate(dateToDay(year, month, day));
}
