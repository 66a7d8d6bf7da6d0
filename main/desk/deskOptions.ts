import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { ClosedDay } from '../../shared/calendar/spec/closedDay.ts';
import type { Membership } from '../persistence/team/membership.ts';
import type { OpenFileParts } from '../safekeeping/openFile.ts';

/** Public holidays of a country or region, both years included. Asked once per country; the answer is stored. Without `knowsCountry` each code is taken. */
export interface HolidaySource {
  closedDaysOf(country: string, fromYear: number, toYear: number): ReadonlyArray<ClosedDay>;
  knowsCountry?(country: string): boolean;
  /** Of the tables behind it, such as 3.37.0: a start with another one projects anew. */
  version?(): string;
}

/** What a desk needs from outside: its folder, the clock, ids, who works at it, the holidays. */
export interface DeskOptions extends OpenFileParts {
  readonly newId: () => string;
  /** Initials of the analyst, stamped on each event; also whose cases the view 'mine' lists. */
  readonly by: () => string;
  readonly holidays: HolidaySource;
  /** The team that a file without events becomes one of; a file that is of a team needs no word of it. */
  readonly joins?: Membership;
  /** Absent, all is done in one thread. */
  readonly making?: MakingBeside;
  /** How long a write waits for another program that holds the file; 15 s if absent. The opening itself always may. */
  readonly patience?: Milliseconds;
  /** Hears of a re-projection at the opening of an older file, or after a change of rules. */
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/** How many cases are made in a thread beside the one that writes them. */
export interface MakingBeside {
  /** The built `makingWorker`. */
  readonly script: string;
  /** Fewer cases are made sooner than a thread has started; 1,000 if absent. */
  readonly atLeast?: number;
  /** After so long without a word the thread is taken for ended; a minute if absent. */
  readonly patience?: Milliseconds;
}

export interface RebuildProgress {
  readonly done: number;
  readonly of: number;
}
