import * as z from 'zod';
import { parseDate } from '../calendar/instant/civilDate.ts';
import type { ClosedDay } from '../calendar/spec/closedDay.ts';
import { type Edition, editionSchema } from '../policy/edition.ts';

/** A setting that a team shares: by its key, as the team's server has it. */
export interface SharedSetting {
  readonly key: string;
  /** Which change of the team's settings it was. */
  readonly n: number;
  /** 1 for the first who wrote it. */
  readonly version: number;
  readonly value: string;
  readonly by: string;
}

/** What a desk asks the team to take: over the version that it saw, 0 for none. */
export interface SettingToPut {
  readonly key: string;
  readonly expected: number;
  readonly value: string;
}

/** What the team's goals are under. */
export const GOALS_KEY = 'goals';
/** Editions, each under the hash of what it says. */
export const EDITION_KEY = 'edition/';
/** Which edition of a name is in force, by its hash, where a lead said so. */
export const CHOSEN_KEY = 'editions/';

export function holidaysKey(country: string, year: number): string {
  return `holidays/${country}/${year}`;
}

/** The country and the year of a table of holidays; null for the key of anything else. */
export function readHolidaysKey(key: string): { readonly country: string; readonly year: number } | null {
  const [, country, year] = /^holidays\/([A-Z]{2}[A-Za-z0-9-]*)\/(\d{4})$/.exec(key) ?? [];
  return country === undefined ? null : { country, year: Number(year) };
}

const wall = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const closedDays = z.array(
  z.strictObject({
    date: z.string().refine((date) => parseDate(date) !== undefined),
    name: z.string().max(500).optional(),
    part: z
      .tuple([wall, wall])
      .refine(([from, to]) => from < to)
      .optional(),
  }),
);

/**
 * The holidays of a year as a desk of the team wrote them; null for what is none: every desk then goes by its own tables,
 * as if nobody had written any.
 */
export function readHolidays(year: number, value: string): ReadonlyArray<ClosedDay> | null {
  const read = closedDays.safeParse(jsonOf(value));
  const isOfYear = read.success && read.data.every(({ date }) => date.startsWith(`${year}-`));
  // As it stands there, not as the schema would order it.
  return isOfYear ? (jsonOf(value) as ReadonlyArray<ClosedDay>) : null;
}

/** An edition as a desk of the team wrote it; null for what is none. */
export function readEdition(value: string): Edition | null {
  const written = jsonOf(value);
  // As it stands there: an edition that every program has is compared with it byte for byte.
  return editionSchema.safeParse(written).success ? (written as Edition) : null;
}

function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
