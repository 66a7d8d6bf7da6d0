import { HOUR, type Instant } from '../calendar/instant/instant.ts';
import { compareText } from '../lang/compareText.ts';
import { type LateReason, type Prospects, prospectOf } from './likelyLate.ts';
import type { OpenClock } from './openClock.ts';
import { endOfWeek, type Span } from './reviewWeeks.ts';

/** The next eight hours, or all until Monday. */
export type Horizon = 'hours' | 'week';

/** A clock at its due instant. */
export interface ForecastMark {
  readonly clock: OpenClock;
  /** Else it is on track. Of a mean: likely over it. */
  readonly late: boolean;
  readonly because: LateReason | null;
}

export interface ForecastHour extends Span {
  readonly due: number;
  readonly late: number;
}

export interface BreachForecast extends Span {
  readonly horizon: Horizon;
  /** In order of due. At most `MOST_MARKS`; the sums count all. */
  readonly marks: ReadonlyArray<ForecastMark>;
  /** From now on, each an hour; the last may be a part of one. */
  readonly hours: ReadonlyArray<ForecastHour>;
  readonly due: number;
  readonly late: number;
}

const HOURS_AHEAD = 8;

/** More marks than this no picture holds. */
export const MOST_MARKS = 500;

/** Gives the time that a forecast covers. */
export function forecastSpan(horizon: Horizon, now: Instant, zone: string): Span {
  return { from: now, to: horizon === 'hours' ? now + HOURS_AHEAD * HOUR : endOfWeek(now, zone) };
}

/** Gives the time of the due clocks that a review is made from: what the forecast covers, and at least the next hour, which the summary counts. */
export function dueSpan(horizon: Horizon, now: Instant, zone: string): Span {
  const { from, to } = forecastSpan(horizon, now, zone);
  return { from, to: Math.max(to, from + HOUR) };
}

/** Gives each open clock that comes due in the span, likely late or on track, and the sums by hour. */
export function breachForecast(
  clocks: ReadonlyArray<OpenClock>,
  horizon: Horizon,
  span: Span,
  prospects: Prospects,
): BreachForecast {
  const marks = clocks
    .filter(({ due }) => due >= span.from && due < span.to)
    .map((clock): ForecastMark => {
      const { late, because } = prospectOf(clock, prospects);
      return { clock, late, because };
    })
    .sort(byDue);
  return {
    ...span,
    horizon,
    marks: marks.slice(0, MOST_MARKS),
    hours: hoursOf(marks, span),
    due: marks.length,
    late: marks.filter(({ late }) => late).length,
  };
}

function hoursOf(marks: ReadonlyArray<ForecastMark>, { from, to }: Span): ReadonlyArray<ForecastHour> {
  const hours = Array.from({ length: Math.ceil((to - from) / HOUR) }, (_, place) => ({
    from: from + place * HOUR,
    to: Math.min(from + (place + 1) * HOUR, to),
    due: 0,
    late: 0,
  }));
  for (const { clock, late } of marks) {
    const hour = hours[Math.floor((clock.due - from) / HOUR)];
    if (hour === undefined) continue;
    hour.due += 1;
    if (late) hour.late += 1;
  }
  return hours;
}

function byDue(a: ForecastMark, b: ForecastMark): number {
  return (
    a.clock.due - b.clock.due ||
    a.clock.severity - b.clock.severity ||
    compareText(a.clock.case, b.clock.case) ||
    compareText(a.clock.clock, b.clock.clock)
  );
}
