import type { BusinessCalendar, OpenStretch } from './businessCalendar.ts';
import { endOfNthBusinessDay } from './businessDays.ts';
import type { OwnDates } from './dates/ownDates.ts';
import {
  beyondRange,
  CALENDAR_END,
  CALENDAR_START,
  requireDuration,
  requireInstant,
} from './instant/calendarRange.ts';
import { formatDate } from './instant/civilDate.ts';
import type { Instant, Milliseconds } from './instant/instant.ts';
import { DAY } from './instant/instant.ts';
import type { CalendarSpec } from './spec/calendarSpec.ts';
import { ROUND_THE_CLOCK_WEEK } from './spec/weekHours.ts';
import type { WeekPlan } from './week/weekPlan.ts';
import { isZone } from './zone/zoneNames.ts';
import type { ZoneOffsets } from './zone/zoneOffsets.ts';
import { zoneOffsets } from './zone/zoneOffsets.ts';

const NO_DATES: OwnDates = new Map();
const WHOLE_DAYS: WeekPlan = Array.from({ length: 7 }, () => [{ from: 0, to: DAY }]);

/** Gives the 24x7 calendar of a zone, which must be known; a business day of it is 24 hours (policy §4). */
export function roundTheClock(zone = 'UTC'): BusinessCalendar {
  if (!isZone(zone)) throw new RangeError(`${zone} is no time zone that IANA has.`);
  return new RoundTheClock({ zone, week: ROUND_THE_CLOCK_WEEK, closedDays: [], businessDayMs: DAY });
}

/** True if a week leaves no moment closed. */
export function isRoundTheClock(plan: WeekPlan): boolean {
  return plan.every((segments) => {
    const isWhole = segments[0]?.from === 0 && segments.at(-1)?.to === DAY;
    return isWhole && segments.every((segment, i) => i === 0 || segment.from === segments[i - 1]?.to);
  });
}

/** A calendar that never closes: open time is elapsed time, and no table is needed. */
export class RoundTheClock implements BusinessCalendar {
  readonly spec: CalendarSpec;
  readonly #offsets: ZoneOffsets;

  constructor(spec: CalendarSpec) {
    this.spec = spec;
    this.#offsets = zoneOffsets(spec.zone);
  }

  add(t: Instant, ms: Milliseconds): Instant {
    requireInstant(t);
    requireDuration(ms);
    if (t + ms > CALENDAR_END) throw beyondRange();
    return t + ms;
  }

  subtract(t: Instant, ms: Milliseconds): Instant {
    requireInstant(t);
    requireDuration(ms);
    if (t - ms < CALENDAR_START) throw beyondRange();
    return t - ms;
  }

  between(a: Instant, b: Instant): Milliseconds {
    requireInstant(a);
    requireInstant(b);
    return b - a;
  }

  isOpen(t: Instant): boolean {
    requireInstant(t);
    return true;
  }

  nextOpen(t: Instant): Instant {
    requireInstant(t);
    return t;
  }

  closesAt(t: Instant): Instant {
    requireInstant(t);
    return CALENDAR_END;
  }

  endOfNthBusinessDay(t: Instant, n: number): Instant {
    requireInstant(t);
    return endOfNthBusinessDay({ plan: WHOLE_DAYS, offsets: this.#offsets }, NO_DATES, t, n);
  }

  stretches(a: Instant, b: Instant): ReadonlyArray<OpenStretch> {
    requireInstant(a);
    requireInstant(b);
    return a < b ? [{ from: a, to: b }] : [];
  }

  localDate(t: Instant): string {
    requireInstant(t);
    return formatDate(this.#offsets.localDay(t));
  }

  isClosedDay(): undefined {
    return undefined;
  }

  ownDate(): undefined {
    return undefined;
  }
}
