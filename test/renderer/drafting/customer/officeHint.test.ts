import { describe, expect, it } from 'vitest';
import { officeHint } from '../../../../renderer/drafting/customer/officeHint.ts';
import { createCalendar } from '../../../../shared/calendar/createCalendar.ts';
import { english } from '../../../../shared/messages/en/english.ts';
import { instant, someTerms } from '../support/aDraft.ts';

const lisbon = createCalendar(someTerms([]).calendar);
if (!lisbon.ok) throw new Error('Lisbon has hours.');
const hint = (text: string): string => officeHint(english, lisbon.value, instant(text));

describe('the hint about the office', () => {
  it.each([
    ['2026-12-07T07:14:22Z', 'opens in 46 min'],
    ['2026-12-07T05:30:00Z', 'opens in 2 h 30 min'],
    ['2026-12-07T08:00:00Z', 'open now'],
    ['2026-12-07T17:00:00Z', 'opens Wed 08:00'],
  ])('at %s says %s', (now, text) => {
    expect(hint(now)).toBe(text);
  });
});
