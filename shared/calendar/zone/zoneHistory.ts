import { dateToDay, weekdayIndex } from '../instant/civilDate.ts';
import type { Instant, Milliseconds } from '../instant/instant.ts';
import { DAY, SECOND } from '../instant/instant.ts';

/** A moment at which the clocks of a zone are set to another offset from UTC. */
export interface OffsetChange {
  readonly at: Instant;
  readonly offset: Milliseconds;
}

/** A change that recurs each year, on the first such weekday from a date on; all of it in UTC. */
interface YearlyChange {
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly time: Milliseconds;
  readonly offset: Milliseconds;
}

/** The offsets of a zone for all time: what it was set to before and after 1970, and what recurs from a year on. */
export interface ZoneHistory {
  /** The offset of 1970, which counts for all time before. */
  readonly opening: Milliseconds;
  readonly changes: ReadonlyArray<OffsetChange>;
  readonly yearlyFrom: number;
  /** None where the clocks stand still for ever. */
  readonly yearly: ReadonlyArray<YearlyChange>;
}

/** Reads a line of the table, whose form `scripts/zones/compileZones.mjs` tells. */
export function readHistory(line: string): ZoneHistory {
  const [offsetText = '', changeText = '', yearlyText = ''] = line.split('|');
  const offsets = offsetText.split(' ').map((seconds) => Number(seconds) * SECOND);
  const [from = '', ...yearly] = yearlyText.split(' ');
  return {
    opening: offsets[0] ?? 0,
    changes: changeText === '' ? [] : readChanges(changeText.split(' '), offsets),
    yearlyFrom: from === '' ? Infinity : Number(from),
    yearly: yearly.map((text) => readYearly(text, offsets)),
  };
}

/** Gives the changes that recur in a year, in order; none before they begin to. */
export function yearlyChanges({ yearly, yearlyFrom }: ZoneHistory, year: number): OffsetChange[] {
  if (year < yearlyFrom) return [];
  return yearly.map(({ month, day, weekday, time, offset }) => {
    const earliest = dateToDay(year, month, day);
    const wait = (weekday - weekdayIndex(earliest) + 7) % 7;
    return { at: (earliest + wait) * DAY + time, offset };
  });
}

function readChanges(steps: ReadonlyArray<string>, offsets: ReadonlyArray<Milliseconds>): OffsetChange[] {
  let at: Instant = 0;
  return steps.map((step) => {
    at += Number.parseInt(step.slice(1), 36) * SECOND;
    return { at, offset: offsets[Number.parseInt(step.charAt(0), 36)] ?? 0 };
  });
}

function readYearly(text: string, offsets: ReadonlyArray<Milliseconds>): YearlyChange {
  const [month = 0, day = 0, weekday = 0, seconds = 0, place = 0] = text.split('.').map(Number);
  return { month, day, weekday, time: seconds * SECOND, offset: offsets[place] ?? 0 };
}
