import windowsZones from '../../../shared/calendar/zone/windowsZones.json';
import { rulesOf } from '../../../shared/calendar/zone/zoneNames.ts';
import { bestMatches } from '../../../shared/finding/bestMatches.ts';
import { cityOf } from '../../../shared/wording/cityOf.ts';
import { spoken } from '../../language/languageStore.ts';
import { ZONE_NAMES } from './zoneNames.ts';

/** A zone as people look for it: by its city, its country, or as another system calls it. */
export interface ZoneChoice {
  readonly zone: string;
  readonly city: string;
  /** Empty where no country has it alone, as with UTC. */
  readonly country: string;
  readonly aliases: ReadonlyArray<string>;
}

/** Gives the zones that a text may mean, the best match first: "lis" is Lisbon, "portugal" its three. */
export function zonesFor(text: string): ReadonlyArray<ZoneChoice> {
  return bestMatches(zoneChoices(spoken().language), text, ({ city, zone, country, aliases }) => [
    city,
    zone,
    country,
    ...aliases,
  ]);
}

let known: { readonly language: string; readonly choices: ReadonlyArray<ZoneChoice> } | null = null;

function zoneChoices(language: string): ReadonlyArray<ZoneChoice> {
  if (known?.language !== language) {
    const countries = countriesByZone(language);
    const choices = ZONE_NAMES.map((zone) => ({
      zone,
      city: cityOf(zone),
      country: countries.get(zone) ?? '',
      aliases: aliasesOf(zone),
    }));
    known = { language, choices };
  }
  return known.choices;
}

function aliasesOf(zone: string): ReadonlyArray<string> {
  return Object.entries(windowsZones)
    .filter(([, its]) => its === zone)
    .map(([name]) => name);
}

/** The runtime knows which zones a country has, under names of its own age. */
function countriesByZone(language: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const byRules = new Map(ZONE_NAMES.map((zone) => [rulesOf(zone), zone]));
  const offered = new Set(ZONE_NAMES);
  const named = (zone: string): string => (offered.has(zone) ? zone : (byRules.get(rulesOf(zone)) ?? zone));
  return new Map(
    regionCodes().flatMap((code) => {
      const country = names.of(code);
      return country === undefined ? [] : zonesOf(code).map((zone) => [named(zone), country] as const);
    }),
  );
}

interface LocaleOfCountry {
  readonly timeZones?: ReadonlyArray<string>;
  readonly getTimeZones?: () => ReadonlyArray<string> | undefined;
}

function zonesOf(code: string): ReadonlyArray<string> {
  const locale = new Intl.Locale(`und-${code}`) as unknown as LocaleOfCountry;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

function regionCodes(): ReadonlyArray<string> {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters.flatMap((first) => letters.map((second) => `${first}${second}`));
}

/** The same as a field of text suggests them. */
export function suggestedZones(
  text: string,
): ReadonlyArray<{ readonly value: string; readonly note: string }> {
  return zonesFor(text).map(({ zone }) => ({ value: zone, note: '' }));
}
