import { typedHolidayCode } from '../../shared/customer/holidayCode.ts';
import { bestMatches, isNamed } from '../../shared/finding/bestMatches.ts';
import type { HolidayPlace } from '../../shared/ipc/organizationChannels.ts';
import { countryName } from '../clocks/officeHours.ts';
import { aliasesOf } from './countryAliases.ts';

/** A country or a region as people look for it: by its name, by what it calls itself, or by its code. */
export interface HolidayChoice {
  readonly code: string;
  /** A region behind the country that it lies in: "Germany, Bayern". */
  readonly text: string;
  readonly others: ReadonlyArray<string>;
}

/** Gives the places as they are chosen; no two have the same text. */
export function holidayChoices(places: ReadonlyArray<HolidayPlace>): ReadonlyArray<HolidayChoice> {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const taken = new Set<string>();
  return places.map(({ code, name, own }) => {
    const regions = placesAbove(code).flatMap((above) => byCode.get(above)?.name ?? []);
    const plain = [countryName(code.slice(0, 2)), ...regions].join(', ');
    const text = taken.has(plain) ? `${plain} (${code})` : plain;
    taken.add(text);
    return { code, text, others: [code, name, own, ...aliasesOf(code)] };
  });
}

/** The regions of a code, the wider before the narrower, itself included: `DE-BY`, `DE-BY-EVANG`. */
function placesAbove(code: string): ReadonlyArray<string> {
  const parts = code.split('-');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 2).join('-'));
}

/** Gives the choice that a text names, by its name, its code or an alias; undefined for any other text. */
export function choiceNamed(choices: ReadonlyArray<HolidayChoice>, text: string): HolidayChoice | undefined {
  const code = typedHolidayCode(text);
  return (
    choices.find((choice) => isNamed([choice.text], text)) ??
    choices.find((one) => one.code === code) ??
    choices.find((one) => isNamed(aliasesOf(one.code), text))
  );
}

/** Gives the regions directly within a country or a region. */
export function regionsWithin(
  choices: ReadonlyArray<HolidayChoice>,
  code: string,
): ReadonlyArray<HolidayChoice> {
  return choices.filter(
    (choice) => choice.code.startsWith(`${code}-`) && !choice.code.slice(code.length + 1).includes('-'),
  );
}

/** Gives what a text may mean, the best match first; for one that names a country, or a region, its regions. */
export function choicesFor(
  choices: ReadonlyArray<HolidayChoice>,
  text: string,
): ReadonlyArray<HolidayChoice> {
  const named = choices.find((choice) => isNamed([choice.text], text));
  if (named !== undefined) return regionsWithin(choices, named.code);
  return widestFirst(bestMatches(choices, text, (choice) => [choice.text, ...choice.others]));
}

/** A country stands before its regions, however well they match. */
function widestFirst(found: ReadonlyArray<HolidayChoice>): ReadonlyArray<HolidayChoice> {
  const byCode = new Map(found.map((choice) => [choice.code, choice]));
  const inOrder = found.flatMap((choice) => {
    const above = [choice.code.slice(0, 2), ...placesAbove(choice.code)];
    return above.flatMap((code) => byCode.get(code) ?? []);
  });
  return [...new Set(inOrder)];
}
