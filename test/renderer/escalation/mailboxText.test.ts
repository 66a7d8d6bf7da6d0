import { expect, it } from 'vitest';
import { mailboxText, weekText } from '../../../renderer/escalation/mailboxText.ts';
import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { BUSINESS_WEEK, weekOf } from '../../../shared/calendar/spec/weekHours.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { at } from '../../support/aCase.ts';

const made = createCalendar({
  zone: 'America/New_York',
  week: BUSINESS_WEEK,
  businessDayMs: 9 * HOUR,
  closedDays: [{ date: '2026-12-25', name: 'Christmas Day' }],
});
if (!made.ok) throw new Error('The calendar of the test is none.');
const say = (now: string) => mailboxText(english, made.value, at(now), 'Europe/Bucharest');

it('says that it is not read, in whose hours it is, and when it opens here', () => {
  expect(say('2026-12-07T09:14:22+02:00')).toEqual({
    isRead: false,
    title: 'Not being read now',
    week: 'Read Mon to Fri 08:00 to 17:00 in New York, not on public holidays.',
    next: 'Opens 15:00 here, in 5:45:38.',
  });
});

it('says until when it is read', () => {
  expect(say('2026-12-07T20:00:00+02:00')).toMatchObject({
    isRead: true,
    title: 'Being read now',
    next: 'Until Tue 00:00 here, for 4:00:00.',
  });
});

it('names the weekday of an opening on another day, and the holiday that keeps it closed', () => {
  const { week, next } = say('2026-12-25T17:00:00+02:00');
  expect(week).toMatch(/in New York, not on public holidays: today is Christmas Day\.$/);
  expect(next).toBe('Opens Mon 15:00 here, in 2d 22h.');
});

it('writes out a week with other hours on some days', () => {
  const day = [['08:00', '17:00']] as const;
  const split = [
    ['08:00', '12:00'],
    ['13:00', '15:00'],
  ] as const;
  expect(weekText(english, weekOf({ mon: day, tue: day, fri: split }))).toBe(
    'Mon to Tue 08:00 to 17:00, Fri 08:00 to 12:00, 13:00 to 15:00',
  );
});
