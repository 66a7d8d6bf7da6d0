import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import { HOUR } from '../../../shared/calendar/instant/instant.ts';
import { BUSINESS_WEEK } from '../../../shared/calendar/spec/weekHours.ts';
import { mailboxHours } from '../../../shared/escalation/mailboxHours.ts';
import { at } from '../../support/aCase.ts';

const made = createCalendar({
  zone: 'America/New_York',
  week: BUSINESS_WEEK,
  businessDayMs: 9 * HOUR,
  closedDays: [{ date: '2026-12-25', name: 'Christmas Day' }, { date: '2026-12-31' }],
});
if (!made.ok) throw new Error('The calendar of the test is none.');
const calendar = made.value;

describe('the mailbox of the management', () => {
  it('is read in its own business hours', () => {
    expect(mailboxHours(calendar, at('2026-12-07T15:00:00Z'))).toEqual({
      isRead: true,
      until: at('2026-12-07T17:00:00-05:00'),
    });
  });

  it('is not read before them, and says when it will be', () => {
    expect(mailboxHours(calendar, at('2026-12-07T09:14:22+02:00'))).toEqual({
      isRead: false,
      opensAt: at('2026-12-07T08:00:00-05:00'),
      holiday: null,
    });
  });

  it('is read from 08:00 on, and not at 17:00', () => {
    expect(mailboxHours(calendar, at('2026-12-07T08:00:00-05:00')).isRead).toBe(true);
    expect(mailboxHours(calendar, at('2026-12-07T17:00:00-05:00')).isRead).toBe(false);
  });

  it('is not read at the weekend', () => {
    expect(mailboxHours(calendar, at('2026-12-05T12:00:00-05:00'))).toMatchObject({
      isRead: false,
      opensAt: at('2026-12-07T08:00:00-05:00'),
    });
  });

  it('is not read on a public holiday, and names it', () => {
    expect(mailboxHours(calendar, at('2026-12-25T10:00:00-05:00'))).toEqual({
      isRead: false,
      opensAt: at('2026-12-28T08:00:00-05:00'),
      holiday: 'Christmas Day',
    });
    expect(mailboxHours(calendar, at('2026-12-31T10:00:00-05:00'))).toMatchObject({ holiday: '' });
  });

  it('opens by the clock of its zone when that clock changes', () => {
    expect(mailboxHours(calendar, at('2027-03-13T12:00:00-05:00'))).toMatchObject({
      opensAt: at('2027-03-15T08:00:00-04:00'),
    });
  });
});
