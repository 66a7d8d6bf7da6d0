import { describe, expect, it } from 'vitest';
import { ledgerSum, targetText } from '../../../renderer/deadlines/ledgerSum.ts';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import type { ClockLedger } from '../../../shared/clock/clockLedger.ts';

const ledger = (
  days: ReadonlyArray<readonly [date: string, countedMs: number]>,
  targetMs: number,
): ClockLedger => ({
  zone: 'Europe/Vienna',
  hours: 'business',
  objective: 'deadline',
  start: 0,
  startedBy: 'opened',
  targetMs,
  due: null,
  stopped: null,
  lines: days.map(([date, countedMs]) => ({
    from: 0,
    to: countedMs,
    firstDate: date,
    lastDate: date,
    reason: countedMs === 0 ? { kind: 'weekend' } : { kind: 'worked' },
    opensAtStart: false,
    closesAtEnd: false,
    countedMs,
    totalMs: 0,
  })),
});

describe('the sum beside a deadline', () => {
  it('names what each day adds and leaves out what adds nothing', () => {
    const sum = ledgerSum(
      ledger(
        [
          ['2026-12-04', 20 * MINUTE],
          ['2026-12-05', 0],
          ['2026-12-07', 9 * HOUR],
          ['2026-12-09', 8 * HOUR + 40 * MINUTE],
        ],
        18 * HOUR,
      ),
    );
    expect(sum).toBe('20 min Fri + 9 h Mon + 8 h 40 min Wed');
  });

  it('cuts no second of what a day adds', () => {
    const days = [
      ['2026-12-04', 19 * MINUTE + 48_000],
      ['2026-12-07', 40 * MINUTE + 12_000],
    ] as const;
    expect(ledgerSum(ledger(days, HOUR))).toBe('19 min 48 s Fri + 40 min 12 s Mon');
  });

  it('says nothing where one day holds it all, also around a stop', () => {
    expect(
      ledgerSum(
        ledger(
          [
            ['2026-12-07', 4 * MINUTE],
            ['2026-12-07', 6 * MINUTE],
          ],
          10 * MINUTE,
        ),
      ),
    ).toBe('');
  });

  it('joins the days between the first and the last of a long one', () => {
    const days = ['04', '07', '08', '09', '10'].map((day) => [`2026-12-${day}`, 9 * HOUR] as const);
    expect(ledgerSum(ledger(days, 45 * HOUR))).toBe('9 h Fri + 3 days, 27 h + 9 h Thu');
  });
});

describe('the target of a sum', () => {
  it('is counted in business days where it is a whole number of them', () => {
    expect(targetText(ledger([], 18 * HOUR), 9 * HOUR)).toBe('2 days of 9 h = 18 h');
    expect(targetText(ledger([], 9 * HOUR), 9 * HOUR)).toBe('1 day of 9 h');
  });

  it('is a length otherwise', () => {
    expect(targetText(ledger([], HOUR), 9 * HOUR)).toBe('1 h');
    expect(targetText({ ...ledger([], 18 * HOUR), hours: 'round-the-clock' }, 9 * HOUR)).toBe('18 h');
  });
});
