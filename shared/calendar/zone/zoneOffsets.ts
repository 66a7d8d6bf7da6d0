import { beyondRange, CALENDAR_END, CALENDAR_START } from '../instant/calendarRange.ts';
import { dayToDate } from '../instant/civilDate.ts';
import type { Instant, Milliseconds } from '../instant/instant.ts';
import { DAY } from '../instant/instant.ts';
import type { ZoneHistory } from './zoneHistory.ts';
import { readHistory, yearlyChanges } from './zoneHistory.ts';
import { rulesOf } from './zoneNames.ts';

/** No clock is further from UTC than this, and no gap is longer. */
const MARGIN = 2 * DAY;

/** The first instant and the end of what is laid out: the years of calendars, and room for days that touch them. */
const FROM = CALENDAR_START - 4 * MARGIN;
const TO = CALENDAR_END + 4 * MARGIN;
const LAST_YEAR = 2200;

/**
 * The offsets of one zone from UTC over the years that calendars know, laid out once. A wall time is written as the
 * milliseconds that UTC would have if its clocks showed it.
 */
export class ZoneOffsets {
  readonly #history: ZoneHistory;
  /** Stretches of one offset: where each starts, and its offset. */
  readonly #starts: ReadonlyArray<Instant>;
  readonly #offsets: ReadonlyArray<Milliseconds>;
  readonly #skippedDays: ReadonlySet<number>;
  #latest = 0;

  constructor(history: ZoneHistory) {
    const changes = [...history.changes];
    for (let year = history.yearlyFrom; year <= LAST_YEAR; year += 1) {
      changes.push(...yearlyChanges(history, year));
    }
    this.#history = history;
    this.#starts = [-Infinity, ...changes.map(({ at }) => at)];
    this.#offsets = [history.opening, ...changes.map(({ offset }) => offset)];
    this.#skippedDays = daysSkipped(this.#starts, this.#offsets);
  }

  /** Gives what clocks are ahead of UTC at an instant, of any year. */
  offsetAt(t: Instant): Milliseconds {
    if (!(t < TO)) return this.#offsetByRule(t);
    return this.#offsets[this.#stretchAt(t)] as number;
  }

  /** Gives the number of the local day (days since 1 January 1970) at an instant. */
  localDay(t: Instant): number {
    return Math.floor((t + this.offsetAt(t)) / DAY);
  }

  /**
   * Gives the instant at which clocks show a wall time: the first one if they show it twice; if they skip it, it
   * moves forward by the length of the gap (policy §3). Throws a RangeError outside the years of calendars.
   */
  toInstant(wall: Milliseconds): Instant {
    if (!(wall >= FROM && wall < TO)) throw beyondRange();
    let i = this.#stretchAt(wall - MARGIN);
    while (
      i + 1 < this.#starts.length &&
      wall - (this.#offsets[i] as number) >= (this.#starts[i + 1] as number)
    ) {
      i += 1;
    }
    const instant = wall - (this.#offsets[i] as number);
    const isSkipped = i > 0 && instant < (this.#starts[i] as number);
    return isSkipped ? wall - (this.#offsets[i - 1] as number) : instant;
  }

  /** Gives the offset of a local day if the clocks stand still from two days before it to two days after. */
  steadyOffset(day: number): Milliseconds | undefined {
    const i = this.#stretchAt(day * DAY - MARGIN);
    return day * DAY + DAY + MARGIN < (this.#starts[i + 1] ?? Infinity) ? this.#offsets[i] : undefined;
  }

  /** False for a local day that the zone left out, as Apia did with 30 December 2011. */
  hasDay(day: number): boolean {
    return !this.#skippedDays.has(day);
  }

  #stretchAt(t: Instant): number {
    const starts = this.#starts;
    let low = this.#latest;
    // Questions come in runs: most fall where the previous one fell.
    if (t >= (starts[low] as number) && !(t >= (starts[low + 1] ?? Infinity))) return low;
    low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= t) low = middle;
      else high = middle - 1;
    }
    this.#latest = low;
    return low;
  }

  #offsetByRule(t: Instant): Milliseconds {
    if (!Number.isFinite(t)) throw beyondRange();
    const { year } = dayToDate(Math.floor(t / DAY));
    const changes = [year - 1, year].flatMap((near) => yearlyChanges(this.#history, near));
    return changes.findLast(({ at }) => at <= t)?.offset ?? (this.#offsets.at(-1) as number);
  }
}

function daysSkipped(
  starts: ReadonlyArray<Instant>,
  offsets: ReadonlyArray<Milliseconds>,
): ReadonlySet<number> {
  const days = new Set<number>();
  for (let i = 1; i < starts.length; i += 1) {
    const [at, before, after] = [starts[i] as number, offsets[i - 1] as number, offsets[i] as number];
    for (let day = Math.ceil((at + before) / DAY); (day + 1) * DAY <= at + after; day += 1) days.add(day);
  }
  return days;
}

// Facts that never change while the program runs, shared by all calendars and screens.
const offsetsByZone = new Map<string, ZoneOffsets>();

/** Gives the offsets of a zone that `isZone` knows; one table a zone. Throws a RangeError for any other. */
export function zoneOffsets(zone: string): ZoneOffsets {
  let offsets = offsetsByZone.get(zone);
  if (!offsets) {
    offsets = new ZoneOffsets(readHistory(rulesOf(zone)));
    offsetsByZone.set(zone, offsets);
  }
  return offsets;
}
