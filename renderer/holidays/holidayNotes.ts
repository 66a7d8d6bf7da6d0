import { lacksOf } from '../../shared/customer/thinTables.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { HolidayChoice } from './holidayChoices.ts';

/** So many are named; all of them are suggested once their country is chosen. */
const NAMED = 5;

/** Gives what the tables of public holidays lack for a code, and what to do about it; nothing for most codes. */
export function lackNotes({ holidays: words }: Catalogue, code: string): ReadonlyArray<string> {
  const lacks = lacksOf(code);
  const isEditable = lacks.some((kind) => kind !== 'weekend');
  return [...lacks.map((kind) => words.lacks[kind]), ...(isEditable ? [words.advice] : [])];
}

/** Gives the regions to choose from; nothing where there are none. */
export function regionNotes(
  { holidays: words }: Catalogue,
  regions: ReadonlyArray<HolidayChoice>,
): ReadonlyArray<string> {
  if (regions.length === 0) return [];
  const named = regions.slice(0, NAMED).map(({ text }) => text.slice(text.lastIndexOf(', ') + 2));
  return [words.regions(named, regions.length - named.length)];
}
