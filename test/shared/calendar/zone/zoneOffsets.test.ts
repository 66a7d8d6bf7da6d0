import { createRequire } from 'node:module';
import moment from 'moment-timezone';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../../shared/calendar/instant/instant.ts';
import { formatInstant } from '../../../../shared/calendar/instant/isoInstant.ts';
import { ZONE_RULES_VERSION, zoneNames } from '../../../../shared/calendar/zone/zoneNames.ts';
import { zoneOffsets } from '../../../../shared/calendar/zone/zoneOffsets.ts';
import { at } from '../aCalendar.ts';

const START = at('1970-01-01T00:00:00Z');
const { version } = createRequire(import.meta.url)('moment-timezone/data/packed/latest.json') as {
  readonly version: string;
};

describe('the table of zones', () => {
  test('is of the release that the package carries', () => {
    expect(ZONE_RULES_VERSION).toBe(version);
  });

  test('knows the zones of the package, and no others', () => {
    expect(zoneNames()).toEqual(moment.tz.names().sort());
  });

  test('has the offset of the package before and after each change', () => {
    const wrong = zoneNames().flatMap((name) => {
      const untils = (moment.tz.zone(name)?.untils ?? []).filter(isCompared);
      return [START, ...untils.flatMap((until) => [until - 1, until])]
        .filter((t) => zoneOffsets(name).offsetAt(t) !== packageOffset(name, t))
        .map((t) => `${name} ${new Date(t).toISOString()}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the clocks of a zone', () => {
  test('read before 1970 as they did in 1970', () => {
    expect(zoneOffsets('Europe/Vienna').offsetAt(at('1944-07-01T00:00:00Z'))).toBe(HOUR);
  });

  test('stay at -07:00 in Vancouver from November 2026 on', () => {
    expect(zoneOffsets('America/Vancouver').offsetAt(at('2026-12-01T00:00:00Z'))).toBe(-7 * HOUR);
    expect(zoneOffsets('America/Vancouver').offsetAt(at('2150-12-01T00:00:00Z'))).toBe(-7 * HOUR);
  });

  test('change twice within fourteen days in Gaza in 2040', () => {
    const offsets = zoneOffsets('Asia/Gaza');
    const read = ['2040-10-05', '2040-10-15', '2040-10-25', '2040-11-05'].map(
      (date) => offsets.offsetAt(at(`${date}T12:00:00Z`)) / HOUR,
    );
    expect(read).toEqual([2, 2, 3, 2]);
  });

  test('follow their rule in the year 9999, and are asked for no time that is none', () => {
    const [winter, summer] = [Date.UTC(9999, 0, 15), Date.UTC(9999, 6, 15)];
    expect([winter, summer].map((t) => zoneOffsets('Europe/Vienna').offsetAt(t) / HOUR)).toEqual([1, 2]);
    expect([winter, summer].map((t) => zoneOffsets('Asia/Tokyo').offsetAt(t) / HOUR)).toEqual([9, 9]);
    for (const t of [Infinity, -Infinity, Number.NaN]) {
      expect(() => zoneOffsets('Europe/Vienna').toInstant(t)).toThrow('1900 to 2199');
    }
    expect(() => zoneOffsets('Europe/Vienna').offsetAt(Number.NaN)).toThrow('1900 to 2199');
  });
});

describe('a wall time', () => {
  const offsets = zoneOffsets('America/New_York');
  const wall = (text: string): number => at(`${text}Z`);

  test('that clocks skip moves forward by the gap', () => {
    expect(formatInstant(offsets.toInstant(wall('2026-03-08T02:30:00')))).toBe('2026-03-08T07:30:00.000Z');
  });

  test('that clocks show twice is the first of the two', () => {
    expect(formatInstant(offsets.toInstant(wall('2026-11-01T01:30:00')))).toBe('2026-11-01T05:30:00.000Z');
  });

  test('is told to the minute where clocks changed at one minute past midnight', () => {
    const goose = zoneOffsets('America/Goose_Bay');
    const change = at('2008-03-09T04:01:00Z');
    expect(goose.offsetAt(change) - goose.offsetAt(change - MINUTE)).toBe(HOUR);
  });

  test('of a date that the zone left out has no day', () => {
    const day = Math.floor(at('2011-12-30T00:00:00Z') / (24 * HOUR));
    expect([day - 1, day, day + 1].map((other) => zoneOffsets('Pacific/Apia').hasDay(other))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

/** What lies between the two is the yearly rule of a zone, which `scripts/zones` proves for each year. */
function isCompared(until: number): boolean {
  return until > START && until < Infinity && (until < Date.UTC(2120, 0) || until > Date.UTC(2490, 0));
}

function packageOffset(name: string, t: number): number {
  return Math.round((moment.tz.zone(name)?.utcOffset(t) ?? Number.NaN) * -60) * 1000 + 0;
}
