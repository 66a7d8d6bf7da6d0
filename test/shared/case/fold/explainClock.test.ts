import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendarShelf } from '../../../../shared/calendar/calendarShelf.ts';
import type { CalendarSpec } from '../../../../shared/calendar/spec/calendarSpec.ts';
import type { CaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { explainClock } from '../../../../shared/case/fold/explainClock.ts';
import type { FoldContext } from '../../../../shared/case/fold/foldCase.ts';
import { CLOCK_NAMES } from '../../../../shared/clock/caseClock.ts';
import type { ClockLedger } from '../../../../shared/clock/clockLedger.ts';
import { english } from '../../../../shared/messages/en/english.ts';
import { ledgerText } from '../../../../shared/wording/ledgerText.ts';
import { at, context, fold, opened } from '../../../support/aCase.ts';
import { anyHistory } from '../../../support/aHistory.ts';

const shelf = createCalendarShelf();
const view = { now: at('2026-12-07T09:14:22+02:00'), ownZone: 'Europe/Bucharest' };
const tell = (ledger: ClockLedger | null) => {
  if (!ledger) throw new Error('There is no ledger.');
  const { rows, due, here } = ledgerText(english, ledger, view);
  return [...rows.map((row) => [row.date, row.text, row.counted, row.total].join(' | ')), due, here];
};
const told = (events: ReadonlyArray<CaseEvent>, clock: 'response' | 'restoration' | 'rca') =>
  tell(explainClock(events, clock, context));

describe('a deadline that can be checked by hand (policy §4, design §1)', () => {
  it('counts Friday afternoon and Monday morning, and skips the weekend', () => {
    expect(told([opened()], 'response')).toEqual([
      'Fri 4 Dec | 16:40 opened, 17:00 office closes | +0:20 | 0:20',
      'Sat, Sun | weekend, 63 h skipped |  | 0:20',
      'Mon 7 Dec | 08:00 office opens, 08:40 | +0:40 | 1:00',
      'Due Mon 7 Dec 08:40 in Vienna',
      'Mon 7 Dec 09:40 here',
    ]);
  });

  it('names the holiday that it skips; a ledger of many days is a column of spans', () => {
    expect(told([opened()], 'restoration')).toEqual([
      'Fri 4 Dec | 16:40 to 17:00 | +0:20 | 0:20',
      'Sat, Sun | weekend, 63 h skipped |  | 0:20',
      'Mon 7 Dec | 08:00 to 17:00 | +9:00 | 9:20',
      'Tue 8 Dec | Mariä Empfängnis, holiday |  | 9:20',
      'Wed 9 Dec | 08:00 to 16:40 | +8:40 | 18:00',
      'Due Wed 9 Dec 16:40 in Vienna',
      'Wed 9 Dec 17:40 here',
    ]);
  });

  it('says what a case opened while the office is closed waits for', () => {
    expect(told([opened({ at: at('2026-12-05T12:00:00+01:00') })], 'response').slice(0, 2)).toEqual([
      'Sat, Sun | weekend, 44 h skipped |  | 0:00',
      'Mon 7 Dec | 08:00 office opens, 09:00 | +1:00 | 1:00',
    ]);
    expect(told([opened({ at: at('2026-12-04T06:30:00+01:00') })], 'response').slice(0, 2)).toEqual([
      'Fri 4 Dec | closed, 1 h 30 min skipped |  | 0:00',
      'Fri 4 Dec | 08:00 office opens, 09:00 | +1:00 | 1:00',
    ]);
  });

  it('counts a severity 1 in one line, around the clock', () => {
    expect(told([opened({ severity: 1 })], 'restoration')).toEqual([
      'Fri 4 Dec | 16:40 opened, 20:40 | +4:00 | 4:00',
      'Due Fri 4 Dec 20:40 in Vienna',
      'Fri 4 Dec 21:40 here',
    ]);
  });

  it('calls a mean a mean', () => {
    expect(told([opened({ edition: 'means' })], 'restoration')).toEqual([
      'Fri 4 Dec to Mon 7 Dec | Fri 4 Dec 16:40 to Mon 7 Dec 16:40 | +72:00 | 72:00',
      'Mean reached Mon 7 Dec 16:40 in Vienna',
      'Mon 7 Dec 17:40 here',
    ]);
  });

  const base = { case: '48247', by: 'AS' };

  it('shows the time in which the function was restored as standing still', () => {
    const events: CaseEvent[] = [
      opened({ at: at('2026-12-07T08:00:00+01:00') }),
      { ...base, type: 'restored', at: at('2026-12-07T10:00:00+01:00') },
      { ...base, type: 'reopened', impact: true, at: at('2026-12-07T12:30:00+01:00') },
    ];
    expect(told(events, 'restoration').slice(0, 3)).toEqual([
      'Mon 7 Dec | 08:00 to 10:00 | +2:00 | 2:00',
      'Mon 7 Dec | clock stopped, 10:00 to 12:30 |  | 2:00',
      'Mon 7 Dec | 12:30 to 17:00 | +4:30 | 6:30',
    ]);
  });

  it('starts at the raise that laid the present leg', () => {
    const events: CaseEvent[] = [
      opened(),
      { ...base, type: 'severity-set', severity: 1, reason: 'worse', at: at('2026-12-07T09:00:00+01:00') },
    ];
    expect(told(events, 'restoration')[0]).toBe('Mon 7 Dec | 09:00 severity raised, 13:00 | +4:00 | 4:00');
  });

  it('has none for a clock without a leg', () => {
    expect(explainClock([opened()], 'rca', context)).toBeNull();
    expect(explainClock([opened({ severity: 4 })], 'restoration', context)).toBeNull();
  });

  it('shows the seconds that it counts', () => {
    expect(told([opened({ at: at('2026-12-07T08:00:30+01:00') })], 'response')[0]).toBe(
      'Mon 7 Dec | 08:00:30 opened, 09:00:30 | +1:00 | 1:00',
    );
  });
});

describe('a day with hours of its own, in a ledger', () => {
  const heiligabend = { date: '2026-12-24', name: 'Heiligabend', part: ['13:00', '24:00'] } as const;
  const christmas = { date: '2026-12-25', name: 'Christtag' };
  const openedThen = (text: string) => opened({ at: at(text) });
  const linesOf = (
    opening: CaseEvent,
    days: Pick<CalendarSpec, 'closedDays' | 'ownHours'>,
    clock: 'response' | 'restoration',
  ) => {
    const calendarOf: FoldContext['calendarOf'] = ({ zone }, { week, businessDayMs }) =>
      shelf({ zone, week, businessDayMs, ...days });
    return tell(explainClock([opening], clock, { ...context, calendarOf })).slice(0, -2);
  };

  it('names the holiday that closes the afternoon, and the holidays after it', () => {
    const opening = openedThen('2026-12-24T12:40:00+01:00');
    expect(linesOf(opening, { closedDays: [heiligabend, christmas] }, 'response')).toEqual([
      'Thu 24 Dec | 12:40 opened, 13:00 office closes | +0:20 | 0:20',
      'Thu 24 Dec | Heiligabend from 13:00 |  | 0:20',
      'Fri 25 Dec | Christtag, holiday |  | 0:20',
      'Sat, Sun | weekend, 56 h skipped |  | 0:20',
      'Mon 28 Dec | 08:00 office opens, 08:40 | +0:40 | 1:00',
    ]);
  });

  it('names the part in which a case was opened', () => {
    const opening = openedThen('2026-12-24T15:00:00+01:00');
    expect(linesOf(opening, { closedDays: [heiligabend] }, 'response')[0]).toBe(
      'Thu 24 Dec | Heiligabend from 13:00 |  | 0:00',
    );
  });

  it('names a closed morning and a closed hour', () => {
    const closedDays = [
      { date: '2026-12-07', name: 'Move', part: ['00:00', '10:00'] },
      { date: '2026-12-07', name: 'Drill', part: ['10:30', '11:30'] },
    ] as const;
    expect(linesOf(openedThen('2026-12-04T16:40:00+01:00'), { closedDays }, 'response').slice(1)).toEqual([
      'Sat, Sun | weekend, 55 h skipped |  | 0:20',
      'Mon 7 Dec | Move until 10:00 |  | 0:20',
      'Mon 7 Dec | 10:00 to 10:30 | +0:30 | 0:50',
      'Mon 7 Dec | Drill 10:30 to 11:30 |  | 0:50',
      'Mon 7 Dec | 11:30 to 11:40 | +0:10 | 1:00',
    ]);
  });

  it('tells the last half day of a feast apart from its whole days', () => {
    const closedDays = [
      { date: '2026-12-07', name: 'Bayram' },
      { date: '2026-12-08', name: 'Bayram' },
      { date: '2026-12-09', name: 'Bayram', part: ['00:00', '12:00'] },
    ] as const;
    expect(linesOf(openedThen('2026-12-04T16:40:00+01:00'), { closedDays }, 'response').slice(2)).toEqual([
      'Mon, Tue | Bayram, holiday |  | 0:20',
      'Wed 9 Dec | Bayram until 12:00 |  | 0:20',
      'Wed 9 Dec | 12:00 office opens, 12:40 | +0:40 | 1:00',
    ]);
  });

  it('names neither a holiday that begins after closing time, nor one that ends before opening', () => {
    const closedDays = [
      { date: '2026-12-03', name: 'Evening', part: ['18:00', '24:00'] },
      { date: '2026-12-04', name: 'Night', part: ['00:00', '07:00'] },
    ] as const;
    expect(linesOf(openedThen('2026-12-03T16:40:00+01:00'), { closedDays }, 'response')).toEqual([
      'Thu 3 Dec | 16:40 opened, 17:00 office closes | +0:20 | 0:20',
      'Fri 4 Dec | 08:00 office opens, 08:40 | +0:40 | 1:00',
    ]);
  });

  it('says that a short day and a working Saturday have hours of their own', () => {
    const ownHours = [
      { date: '2026-12-04', name: 'Inventory', hours: [['08:00', '12:00']] },
      { date: '2026-12-05', name: 'Working Saturday', hours: [['09:00', '10:00']] },
    ] as const;
    const days = { closedDays: [], ownHours };
    expect(linesOf(openedThen('2026-12-04T11:40:00+01:00'), days, 'response')).toEqual([
      'Fri 4 Dec | 11:40 opened, 12:00 office closes (Inventory) | +0:20 | 0:20',
      'Sat 5 Dec | 09:00 office opens, 09:40 (Working Saturday) | +0:40 | 1:00',
    ]);
    expect(linesOf(openedThen('2026-12-04T14:00:00+01:00'), days, 'response')[0]).toBe(
      'Fri 4 Dec | Inventory, open 08:00 to 12:00 only |  | 0:00',
    );
  });
});

describe('every ledger of every case', () => {
  it('leads from the start of the leg to due without a gap in its running sum, and counts the target exactly', () => {
    let explained = 0;
    fc.assert(
      fc.property(anyHistory, (events) => {
        const state = fold(events);
        for (const name of CLOCK_NAMES) {
          const ledger = explainClock(events, name, context);
          const clock = state.clocks[name];
          expect(ledger === null).toBe(clock.kind !== 'leg');
          if (ledger === null || clock.kind !== 'leg') continue;
          const counted = ledger.lines.map(({ countedMs }) => countedMs);
          expect(counted.reduce((sum, ms) => sum + ms, 0)).toBe(clock.targetMs);
          expect(ledger.lines.at(-1)?.to ?? clock.start).toBe(clock.due);
          expect(ledger.lines.every((line, i) => line.from >= (ledger.lines[i - 1]?.to ?? clock.start))).toBe(
            true,
          );
          explained += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(explained).toBeGreaterThan(400);
  });
});

describe('a line during which the clocks of the zone change', () => {
  const lineOf = (text: string) =>
    told([opened({ severity: 1, at: at(text) })], 'restoration')[0]?.replace(/ \| \|.*/, '');

  it('says that they go forward, so that its length can be redone', () => {
    expect(lineOf('2026-03-29T00:30:00+01:00')).toContain('05:30, clocks go forward 1 h | +4:00');
  });

  it('says that they go back', () => {
    expect(lineOf('2026-10-25T01:30:00+02:00')).toContain('04:30, clocks go back 1 h | +4:00');
  });
});
