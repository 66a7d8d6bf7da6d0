import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDAR_END, CALENDAR_START } from '../../../../shared/calendar/instant/calendarRange.ts';
import { formatInstant, parseInstant } from '../../../../shared/calendar/instant/isoInstant.ts';

describe('an instant of the interchange', () => {
  const read: ReadonlyArray<readonly [text: string, written: string]> = [
    ['2026-03-06T21:10:00Z', '2026-03-06T21:10:00.000Z'],
    ['2026-03-06T21:10:00.007Z', '2026-03-06T21:10:00.007Z'],
    ['2026-03-06T21:10:00+05:45', '2026-03-06T15:25:00.000Z'],
    ['2026-12-31T21:10:00-03:30', '2027-01-01T00:40:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
  ];
  test.each(read)('%s is %s', (text, written) => {
    const parsed = parseInstant(text);
    expect(parsed.ok && formatInstant(parsed.value)).toBe(written);
  });

  const refused: ReadonlyArray<readonly [text: string, reason: string]> = [
    ['2026-03-06T21:10:00', 'form'],
    ['2026-03-06 21:10:00Z', 'form'],
    ['2026-03-06T21:10Z', 'form'],
    ['2026-03-06T21:10:00.7Z', 'form'],
    ['2026-03-06T21:10:00z', 'form'],
    ['2026-03-06T21:10:00+0545', 'form'],
    [' 2026-03-06T21:10:00Z', 'form'],
    ['2026-03-06T21:10:00Z\n', 'form'],
    ['2026-02-29T00:00:00Z', 'no-such-time'],
    ['2100-02-29T00:00:00Z', 'no-such-time'],
    ['2026-02-31T00:00:00Z', 'no-such-time'],
    ['2026-13-01T00:00:00Z', 'no-such-time'],
    ['2026-00-01T00:00:00Z', 'no-such-time'],
    ['2026-04-00T00:00:00Z', 'no-such-time'],
    ['2026-03-06T24:00:00Z', 'no-such-time'],
    ['2026-03-06T21:60:00Z', 'no-such-time'],
    ['2026-03-06T23:59:60Z', 'no-such-time'],
    ['2026-03-06T21:10:00+24:00', 'no-such-time'],
    ['0001-01-01T00:00:00Z', 'out-of-range'],
    ['2200-01-01T00:00:00.001Z', 'out-of-range'],
  ];
  test.each(refused)('%j is refused: %s', (text, reason) => {
    expect(parseInstant(text)).toEqual({ ok: false, error: { kind: 'bad-instant', reason, value: text } });
  });

  test('is read as it was written, and written as the platform writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: CALENDAR_START, max: CALENDAR_END }), (t) => {
        expect(parseInstant(formatInstant(t))).toEqual({ ok: true, value: t });
        expect(formatInstant(t)).toBe(new Date(t).toISOString());
      }),
    );
  });
});
