import { describe, expect, test } from 'vitest';
import { closedDatesOf } from '../../../main/holidays/closedDates.ts';
import { luxonZone } from '../../../shared/calendar/zone/luxonZone.ts';

const closed = (start: string, end: string, zone: string) =>
  closedDatesOf({ start: new Date(start), end: new Date(end) }, luxonZone(zone));

describe('the time of a holiday closes', () => {
  test('a date from its midnight to the next', () => {
    expect(closed('2026-12-25T00:00:00+01:00', '2026-12-26T00:00:00+01:00', 'Europe/Vienna')).toEqual([
      { date: '2026-12-25' },
    ]);
  });

  test('the evening of a date from its beginning on', () => {
    expect(closed('2026-12-24T18:00:00+10:00', '2026-12-25T00:00:00+10:00', 'Australia/Brisbane')).toEqual([
      { date: '2026-12-24', part: ['18:00', '24:00'] },
    ]);
  });

  test('each date of a feast of several days, the first and the last in part', () => {
    expect(closed('2026-03-19T18:00:00+03:00', '2026-03-22T12:00:00+03:00', 'Europe/Istanbul')).toEqual([
      { date: '2026-03-19', part: ['18:00', '24:00'] },
      { date: '2026-03-20' },
      { date: '2026-03-21' },
      { date: '2026-03-22', part: ['00:00', '12:00'] },
    ]);
  });

  test('an hour of a date', () => {
    expect(closed('2026-12-24T12:00:00+01:00', '2026-12-24T13:00:00+01:00', 'Europe/Vienna')).toEqual([
      { date: '2026-12-24', part: ['12:00', '13:00'] },
    ]);
  });

  test('a whole date of 23 or of 25 hours', () => {
    expect(closed('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', 'Europe/Vienna')).toEqual([
      { date: '2026-03-29' },
    ]);
    expect(closed('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', 'Europe/Vienna')).toEqual([
      { date: '2026-10-25' },
    ]);
  });

  test('a whole date whose midnight the clocks leave out', () => {
    expect(closed('2026-09-06T01:00:00-03:00', '2026-09-07T00:00:00-03:00', 'America/Santiago')).toEqual([
      { date: '2026-09-06' },
    ]);
  });
});
