import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/calendar/instant/instant.ts';
import { zoneOffsets } from '../../../shared/calendar/zone/zoneOffsets.ts';
import { explainClock } from '../../../shared/case/fold/explainClock.ts';
import { CLOCK_NAMES } from '../../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../../shared/clock/clockLedger.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { ledgerText } from '../../../shared/wording/ledgerText.ts';
import { at, context, opened } from '../../support/aCase.ts';
import { anyHistory, live } from '../../support/aHistory.ts';

const view = { now: at('2026-12-07T09:14:22Z'), ownZone: 'Europe/Bucharest' };

/** A length as it is printed, H:MM, with seconds and thousandths where there are some; in ms. */
function lengthRead(text: string): number {
  const [, hours = '', minutes = '', seconds = '0'] = /^\+?(\d+):(\d\d)(?::([\d.]+))?$/.exec(text) ?? [];
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Math.round(Number(seconds) * SECOND);
}

/** How long the line says that the clock ran, from the two times that it prints; in ms, less than 0 where they stand in the hour that comes twice. */
function spanRead(text: string, expected: number): number {
  const moments = [...text.matchAll(/(?:(\d+) (\w{3}) (?:(\d{4}) )?)?(\d\d:\d\d(?::[\d.]+)?)/g)];
  expect(moments).toHaveLength(2);
  const [from = 0, to = 0] = moments.map(([, day = '1', month = 'Jan', year = '2026', time = '']) => {
    return Date.parse(`${day} ${month} ${year} 00:00 UTC`) + lengthRead(time);
  });
  // A line without days may end at the midnight after it, which it prints as 00:00.
  const isUndated = moments.every(([, day]) => day === undefined);
  return isUndated && to - from + DAY === expected ? expected : to - from;
}

/** What is left of a target after a raise may have thousandths, which a sum in seconds does not show. */
function shownTarget({ targetMs }: ClockLedger, total: number): number {
  return total % SECOND === 0 ? Math.floor(targetMs / SECOND) * SECOND : targetMs;
}

/** By how much the clocks go forward during a line, in ms; back is less than 0. */
function clocksForward(
  { zone }: ClockLedger,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const offsets = zoneOffsets(zone);
  return offsets.offsetAt(to) - offsets.offsetAt(from);
}

/** Adds up a ledger from its printed rows; each has to say the span, the length and the total that its text shows. Gives the sum, in ms. */
function redone(ledger: ClockLedger): number {
  let total = 0;
  ledgerText(english, ledger, view).rows.forEach(({ text, ...row }, index) => {
    const line = ledger.lines[index];
    const counted = row.counted === '' ? 0 : lengthRead(row.counted);
    if (counted > 0 && line !== undefined) {
      const forward = clocksForward(ledger, line);
      expect(spanRead(text, counted + forward), text).toBe(counted + forward);
      expect(text.includes('clocks go'), text).toBe(forward !== 0);
    }
    total += counted;
    expect(lengthRead(row.total)).toBe(total);
  });
  return total;
}

describe('a printed sum', () => {
  it('can be redone from its own text, with events at any millisecond: lengths, totals and target', () => {
    let sums = 0;
    fc.assert(
      fc.property(anyHistory, (events) => {
        const ledgers = CLOCK_NAMES.map((clock) => explainClock(events, clock, context));
        for (const ledger of ledgers.filter((one) => one !== null)) {
          const total = redone(ledger);
          if (ledger.due !== null) expect(total).toBe(shownTarget(ledger, total));
          sums += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(sums).toBeGreaterThan(300);
  });

  it('that begins in the hour which comes twice says that the clocks go back, and can be redone', () => {
    const zone = 'America/New_York';
    const opening = opened({
      severity: 1,
      at: at('2026-11-01T01:55:00-04:00'),
      customer: { id: 'donaulicht', name: 'Donaulicht Versand', zone },
    });
    const ledger = explainClock([opening], 'response', context);
    if (ledger === null) throw new Error('The case has no such clock.');
    const [line] = ledgerText(english, ledger, view).rows;
    expect(line?.text).toBe('01:55 opened, 01:05, clocks go back 1 h');
    expect(redone(ledger)).toBe(ledger.targetMs);
  });

  it('shows thousandths where a clock stood still between fractions of a second, and seconds elsewhere', () => {
    const opening = opened({ at: at('2026-12-07T09:00:00.600+01:00') });
    const resolved = live(opening, [
      { command: { type: 'restore', case: '48247', workaround: false }, after: 60_500 },
      { command: { type: 'reopen', case: '48247', impact: true }, after: 60_700 },
    ]);
    const textOf = (events: typeof resolved) => {
      const ledger = explainClock(events, 'restoration', context);
      if (ledger === null) throw new Error('The case has no such clock.');
      const { rows, due } = ledgerText(english, ledger, view);
      return [...rows.slice(0, 2).map(({ text, counted }) => `${text} ${counted}`.trim()), due];
    };
    expect(textOf([opening])).toEqual([
      '09:00 to 17:00 +8:00',
      'Mariä Empfängnis, holiday',
      'Due Thu 10 Dec 09:00 in Vienna',
    ]);
    expect(textOf(resolved)).toEqual([
      '09:00:00.600 to 09:01:01.100 +0:01:00.500',
      'clock stopped, 09:01:01.100 to 09:02:01.800',
      'Due Thu 10 Dec 09:01:01.300 in Vienna',
    ]);
  });
});
