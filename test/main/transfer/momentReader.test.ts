import { describe, expect, it } from 'vitest';
import { createMomentReader } from '../../../main/transfer/momentReader.ts';
import { formatInstant } from '../../../shared/calendar/instant/isoInstant.ts';
import { english } from '../../../shared/messages/en/english.ts';

function read(text: string, zone = 'Europe/Lisbon', order: 'dmy' | 'mdy' | 'ymd' = 'dmy'): string {
  const moment = createMomentReader(english, zone, order)(text);
  return moment.ok ? formatInstant(moment.value).slice(0, 16) : moment.error;
}

describe('a local time of a file', () => {
  it('is the instant at which clocks of its zone showed it', () => {
    expect(read('29-02-2016 01:16')).toBe('2016-02-29T01:16');
    expect(read('29-02-2016 01:16', 'Asia/Tokyo')).toBe('2016-02-28T16:16');
    expect(read('1/7/2016 9:05')).toBe('2016-07-01T08:05');
    expect(read('7/1/2016 9:05', 'Europe/Lisbon', 'mdy')).toBe('2016-07-01T08:05');
    expect(read('2016-07-01 09:05', 'Europe/Lisbon', 'ymd')).toBe('2016-07-01T08:05');
  });

  it('moves forward by the gap when clocks skipped it', () => {
    expect(read('27-03-2016 01:30')).toBe('2016-03-27T01:30');
    expect(read('27-03-2016 00:59')).toBe('2016-03-27T00:59');
    expect(read('13-03-2016 02:30', 'America/New_York')).toBe('2016-03-13T07:30');
  });

  it('is its first occurrence when clocks showed it twice', () => {
    expect(read('30-10-2016 01:30')).toBe('2016-10-30T00:30');
    expect(read('06-11-2016 01:30', 'America/New_York')).toBe('2016-11-06T05:30');
  });

  it('is refused when no calendar has it', () => {
    for (const text of ['31-02-2026 09:10', '29-02-2015 09:10', '01-13-2016 24:00', 'yesterday', '']) {
      expect(read(text)).toContain(`“${text}” is not a date`);
    }
  });
});
