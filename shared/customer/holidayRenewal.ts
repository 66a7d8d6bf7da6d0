import type { ClosedDay } from '../calendar/spec/closedDay.ts';

/** What the tables say of a stored year now, as far as it closes other time. */
export interface YearDifference {
  readonly year: number;
  /** Stored, and in the tables no more. */
  readonly gone: ReadonlyArray<ClosedDay>;
  readonly added: ReadonlyArray<ClosedDay>;
}

/** A country whose stored public holidays are not those of the tables any more; a person takes the tables' or keeps them. */
export interface HolidayRenewal {
  readonly country: string;
  /** The version of the tables, such as 3.37.0. */
  readonly tables: string;
  readonly years: ReadonlyArray<YearDifference>;
}

/** Gives how the tables differ from what is stored of a year; null where they close the same time, under whatever names. */
export function yearDifference(
  year: number,
  stored: ReadonlyArray<ClosedDay>,
  now: ReadonlyArray<ClosedDay>,
): YearDifference | null {
  const gone = without(stored, now);
  const added = without(now, stored);
  return gone.length + added.length === 0 ? null : { year, gone, added };
}

function without(days: ReadonlyArray<ClosedDay>, others: ReadonlyArray<ClosedDay>): ReadonlyArray<ClosedDay> {
  const times = new Set(others.map(timeOf));
  return days.filter((day) => !times.has(timeOf(day)));
}

function timeOf({ date, part }: ClosedDay): string {
  return [date, ...(part ?? [])].join(' ');
}
