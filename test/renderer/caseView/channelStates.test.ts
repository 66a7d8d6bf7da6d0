import { describe, expect, it } from 'vitest';
import { channelStates } from '../../../renderer/caseView/channelStates.ts';
import { createCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { parseInstant } from '../../../shared/calendar/isoInstant.ts';
import { BUSINESS_WEEK } from '../../../shared/calendar/weekHours.ts';
import { meansEdition, targetsEdition } from '../../../shared/policy/builtInEditions.ts';

const made = createCalendar({
  zone: 'Europe/Vienna',
  week: BUSINESS_WEEK,
  closedDays: [],
  businessDayMs: 9 * 3_600_000,
});
if (!made.ok) throw new Error('Vienna has hours.');
const vienna = made.value;
const at = (text: string): number => {
  const parsed = parseInstant(text);
  return parsed.ok ? parsed.value : 0;
};

const open = (...args: Parameters<typeof channelStates>): Record<string, boolean> =>
  Object.fromEntries(channelStates(...args).map(({ id, isOpen }) => [id, isOpen]));

describe('the channels of a case', () => {
  it('close with the office of the customer where they keep its hours', () => {
    expect(open(targetsEdition, 2, vienna, at('2026-12-07T09:00:00+01:00'))).toEqual({
      web: true,
      phone: true,
      chat: true,
    });
    expect(open(targetsEdition, 2, vienna, at('2026-12-07T19:00:00+01:00')).chat).toBe(false);
  });

  it('offer the phone for severity 1 only where the edition says so', () => {
    expect(open(meansEdition, 1, vienna, 0)).toHaveProperty('phone');
    expect(open(meansEdition, 2, vienna, 0)).not.toHaveProperty('phone');
  });

  it('keep hours of their own in the zone that the edition names', () => {
    expect(open(meansEdition, 3, vienna, at('2026-12-07T20:30:00-05:00'))['extended-voice']).toBe(true);
    expect(open(meansEdition, 3, vienna, at('2026-12-07T07:30:00-05:00'))['extended-voice']).toBe(false);
  });
});
