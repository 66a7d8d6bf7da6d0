import { beyondRange, CALENDAR_END, CALENDAR_START } from '../instant/calendarRange.ts';
import type { Instant, Milliseconds } from '../instant/instant.ts';
import { DAY } from '../instant/instant.ts';
import type { OffsetChange, OffsetProbe } from './offsetChanges.ts';
import { createOffsetProbe, findOffsetChanges, PROBE_STEP } from './offsetChanges.ts';

/** About two years: what is asked of the runtime at a time. */
const SPAN = 52 * PROBE_STEP;

/** No clock is further from UTC than this, and no gap is longer. */
const MARGIN = 2 * DAY;

/**
 * The offsets of one zone from UTC, found a few years at a time as questions need them. A wall time is written as
 * the milliseconds that UTC would have if its clocks showed it.
 */
export class ZoneOffsets {
  readonly #probe: OffsetProbe;
  #from: Instant = 0;
  #to: Instant = 0;
  #changes: ReadonlyArray<OffsetChange> = [];
  /** Stretches of one offset: where each starts, and its offset. */
  #starts: number[] = [];
  #offsets: number[] = [];
  #skippedDays: ReadonlySet<number> = new Set();
  #latest = 0;

  constructor(zone: string) {
    this.#probe = createOffsetProbe(zone);
  }

  /** Gives what clocks are ahead of UTC at an instant. */
  offsetAt(t: Instant): Milliseconds {
    if (!(t >= this.#from && t < this.#to)) this.#reach(t);
    return this.#offsets[this.#stretchAt(t)] as number;
  }

  /** Gives the number of the local day (days since 1 January 1970) at an instant. */
  localDay(t: Instant): number {
    return Math.floor((t + this.offsetAt(t)) / DAY);
  }

  /**
   * Gives the instant at which clocks show a wall time: the first one if they show it twice; if they skip it, it
   * moves forward by the length of the gap (policy §3).
   */
  toInstant(wall: Milliseconds): Instant {
    if (!(wall - MARGIN >= this.#from && wall + MARGIN < this.#to)) {
      this.#reach(wall - MARGIN);
      this.#reach(wall + MARGIN);
    }
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
    const from = day * DAY - MARGIN;
    const to = day * DAY + DAY + MARGIN;
    if (!(from >= this.#from && to < this.#to)) {
      this.#reach(from);
      this.#reach(to);
    }
    const i = this.#stretchAt(from);
    return to < (this.#starts[i + 1] ?? Infinity) ? this.#offsets[i] : undefined;
  }

  /** False for a local day that the zone left out, as Apia did with 30 December 2011. */
  hasDay(day: number): boolean {
    const noon = day * DAY + DAY / 2;
    if (!(noon - MARGIN >= this.#from && noon + MARGIN < this.#to)) this.toInstant(noon);
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

  #reach(t: Instant): void {
    if (!(t >= CALENDAR_START - 4 * MARGIN && t < CALENDAR_END + 4 * MARGIN)) throw beyondRange();
    const first = Math.floor(t / SPAN) * SPAN;
    if (this.#from === this.#to) {
      this.#from = first;
      this.#to = first;
    }
    const from = Math.min(this.#from, first);
    const to = Math.max(this.#to, first + SPAN);
    const earlier = findOffsetChanges(this.#probe, from, this.#from);
    const later = findOffsetChanges(this.#probe, this.#to, to);
    this.#changes = [...earlier, ...this.#changes, ...later];
    this.#from = from;
    this.#to = to;
    this.#index();
  }

  #index(): void {
    const opening = this.#changes[0]?.before ?? this.#probe(this.#from);
    this.#starts = [this.#from, ...this.#changes.map((change) => change.at)];
    this.#offsets = [opening, ...this.#changes.map((change) => change.after)];
    this.#skippedDays = new Set(this.#changes.flatMap(daysSkippedBy));
    this.#latest = 0;
  }
}

function daysSkippedBy(change: OffsetChange): number[] {
  const first = Math.ceil((change.at + change.before) / DAY);
  const end = Math.floor((change.at + change.after) / DAY);
  const days: number[] = [];
  for (let day = first; day < end; day += 1) days.push(day);
  return days;
}

// Facts of the runtime that never change while it runs, shared by all calendars and screens.
const offsetsByZone = new Map<string, ZoneOffsets>();

/** Gives the offsets of a zone that `isZone` knows; one table a zone. */
export function zoneOffsets(zone: string): ZoneOffsets {
  let offsets = offsetsByZone.get(zone);
  if (!offsets) {
    offsets = new ZoneOffsets(zone);
    offsetsByZone.set(zone, offsets);
  }
  return offsets;
}
