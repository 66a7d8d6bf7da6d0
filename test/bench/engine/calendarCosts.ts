import type { BenchRow } from '../../../scripts/bench/figure.mjs';
import type { BusinessCalendar } from '../../../shared/calendar/businessCalendar.ts';
import { createCalendarShelf } from '../../../shared/calendar/calendarShelf.ts';
import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import { DAY } from '../../../shared/calendar/instant/instant.ts';
import type { CalendarSpec } from '../../../shared/calendar/spec/calendarSpec.ts';
import { interleave } from '../report/interleave.ts';
import { isQuick } from '../report/keepRows.ts';
import { roundsRow } from '../report/roundsRow.ts';
import { luxonSteps } from './peers/luxonSteps.ts';
import type { QuestionSheet } from './questions.ts';

const part = 'engine';
const T = Date.parse('2026-03-06T21:45:00Z');
const HOUR_MS = 3_600_000;
const YEARS_20 = 20 * 365 * DAY;

/** What a calendar costs at its first question, and what it keeps in memory. */
export function benchCalendars(sheets: ReadonlyArray<QuestionSheet>): ReadonlyArray<BenchRow> {
  return [coldCost(sheets), ...memoryOf(sheets.map(({ spec }) => spec))];
}

/** The first answer of a calendar that nobody asked before, zones shared with none; luxon's day loop needs no table. */
function coldCost(sheets: ReadonlyArray<QuestionSheet>): BenchRow {
  const firstAnswer = (answer: (spec: CalendarSpec) => number) => () => {
    const begun = performance.now();
    for (const { spec } of sheets) answer(spec);
    return (performance.now() - begun) / sheets.length;
  };
  const baseline = 'luxon, 6 years of opening times';
  const rounds = interleave(
    [
      { name: 'cold', run: firstAnswer((spec) => cold(spec).add(T, HOUR_MS)) },
      { name: baseline, run: firstAnswer((spec) => luxonSteps.hold(spec).between(T, T + 6 * 365 * DAY)) },
    ],
    isQuick() ? 3 : 9,
  );
  return roundsRow(
    { part, what: 'first answer of a new calendar', unit: 'ms', budget: { atMost: 1 } },
    rounds('cold'),
    { name: baseline, rounds: rounds(baseline) },
  );
}

function cold(spec: CalendarSpec): BusinessCalendar {
  const made = createCalendar(spec);
  if (!made.ok) throw new Error(`${made.error.kind} at ${made.error.field}`);
  return made.value;
}

/** Heap after laying out 20 years, alone and as one more customer of the same zone and week. */
function memoryOf(specs: ReadonlyArray<CalendarSpec>): ReadonlyArray<BenchRow> {
  const laidOut = (calendar: BusinessCalendar): BusinessCalendar => {
    calendar.between(T, T + YEARS_20);
    return calendar;
  };
  const alone = heapOf(specs.length, () => specs.map((spec) => laidOut(cold(spec))));
  const shelf = createCalendarShelf();
  for (const spec of specs) laidOut(shelf(spec));
  const shared = heapOf(specs.length * 20, () =>
    Array.from({ length: 20 }, (_, customer) =>
      specs.map((spec) =>
        laidOut(shelf({ ...spec, closedDays: [...spec.closedDays, { date: `2026-04-${customer + 10}` }] })),
      ),
    ),
  );
  const flat = { name: 'its instants as numbers', measured: (20 * 261 * 2 * 8) / 2 ** 20 };
  const memory = (what: string, measured: number): BenchRow => ({
    part,
    what,
    measured,
    unit: 'MB',
    baseline: flat,
  });
  return [
    memory('memory of a calendar over 20 years', alone),
    memory('memory of one more customer with holidays of its own', shared),
  ];
}

/** MB of heap and buffers per thing made. */
function heapOf(count: number, make: () => unknown): number {
  const before = used();
  const made = make();
  const after = used();
  if (made === undefined) throw new Error('Nothing was made.');
  return (after - before) / count / 2 ** 20;
}

function used(): number {
  if (global.gc === undefined) throw new Error('Memory is measured with --expose-gc.');
  global.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
