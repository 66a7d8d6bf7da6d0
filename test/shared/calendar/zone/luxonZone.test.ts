import { DateTime, IANAZone } from 'luxon';
import { describe, expect, test } from 'vitest';
import { formatInstant } from '../../../../shared/calendar/instant/isoInstant.ts';
import { luxonZone } from '../../../../shared/calendar/zone/luxonZone.ts';
import { at } from '../aCalendar.ts';

const vancouver = luxonZone('America/Vancouver');
const winter = at('2026-12-01T15:30:00Z');

describe('a time of luxon in a zone of the table', () => {
  test('is read and written by the table, whatever the runtime knows of the zone', () => {
    const time = DateTime.fromMillis(winter, { zone: vancouver });
    expect(time.toISO()).toBe('2026-12-01T08:30:00.000-07:00');
    expect(time.toFormat('HH:mm ZZ ZZZ')).toBe('08:30 -07:00 -0700');
    expect(time.setLocale('en-GB').toLocaleString(DateTime.TIME_24_SIMPLE)).toBe('08:30');
  });

  test('is found from the wall clock: a day later at the same hour, over a change of the clocks', () => {
    const time = DateTime.fromMillis(at('2026-03-07T12:00:00Z'), { zone: luxonZone('America/New_York') });
    expect(formatInstant(time.plus({ days: 1 }).toMillis())).toBe('2026-03-08T11:00:00.000Z');
  });

  test('is named by its offset', () => {
    expect(DateTime.fromMillis(winter, { zone: vancouver }).offsetNameShort).toBe('UTC-7');
  });
});

describe('a zone of the table', () => {
  test('equals the same zone under another name, and none of the runtime', () => {
    expect(luxonZone('Asia/Calcutta').equals(luxonZone('Asia/Kolkata'))).toBe(true);
    expect(luxonZone('Asia/Kolkata').equals(luxonZone('Asia/Colombo'))).toBe(false);
    expect(vancouver.equals(IANAZone.create('America/Vancouver'))).toBe(false);
  });

  test('that nobody has is refused aloud', () => {
    expect(() => luxonZone('Mars/Olympus')).toThrow('Mars/Olympus');
  });
});
