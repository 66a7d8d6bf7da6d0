import type { Result } from '../../lang/result.ts';
import { err, ok } from '../../lang/result.ts';
import { parseDate } from '../instant/civilDate.ts';
import { DAY, type Instant } from '../instant/instant.ts';
import windowsZones from './windowsZones.json' with { type: 'json' };
import zoneRules from './zoneRules.json' with { type: 'json' };

/** A text that names no time zone; `value` is the text. */
export interface ZoneProblem {
  readonly kind: 'unknown-zone';
  readonly value: string;
}

const rules: Readonly<Record<string, string>> = zoneRules.zones;
const links: Readonly<Record<string, string>> = zoneRules.links;

/** The release of the IANA time zone database that all local times come from, such as 2026f. */
export const ZONE_RULES_VERSION: string = zoneRules.version;

/** The start of the day (UTC) on which that release was taken into the product; it was the newest then. */
export const ZONE_RULES_TAKEN: Instant = (parseDate(zoneRules.taken) ?? 0) * DAY;

/**
 * Gives the name of the zone that a person or a program means, in the spelling of the database: a name of the database
 * in any case, old or new (`Asia/Calcutta`, `US/Pacific`, `Etc/GMT+5`), or one of Windows (`W. Europe Standard Time`).
 * Offsets and abbreviations are none: `IST` means several zones.
 */
export function readZone(text: string): Result<string, ZoneProblem> {
  const written = text.trim();
  const name = spelled(written) ?? namesBySpelling().windows.get(written.toLowerCase());
  return name === undefined ? err({ kind: 'unknown-zone', value: text }) : ok(name);
}

/** True for a name of the database, in any case; local times can be asked for such a name as it stands. */
export function isZone(name: string): boolean {
  return spelled(name) !== undefined;
}

/** True if clocks of two zones read alike, whatever the spelling: Asia/Calcutta and Asia/Kolkata are one zone. */
export function isSameZone(a: string, b: string): boolean {
  return a === b || (isZone(a) && isZone(b) && rulesNameOf(a) === rulesNameOf(b));
}

/** Gives all names of the database, old ones and links too, in alphabetical order. */
export function zoneNames(): ReadonlyArray<string> {
  return [...Object.keys(rules), ...Object.keys(links)].sort();
}

/** Gives the line of the table for a zone that `isZone` knows; throws a RangeError for any other. */
export function rulesOf(zone: string): string {
  return rules[rulesNameOf(zone)] as string;
}

function rulesNameOf(zone: string): string {
  const name = spelled(zone);
  if (name === undefined) throw new RangeError(`${zone} is no time zone that IANA has.`);
  return Object.hasOwn(links, name) ? (links[name] as string) : name;
}

function spelled(name: string): string | undefined {
  if (Object.hasOwn(rules, name) || Object.hasOwn(links, name)) return name;
  return namesBySpelling().iana.get(name.toLowerCase());
}

interface Spellings {
  readonly iana: ReadonlyMap<string, string>;
  readonly windows: ReadonlyMap<string, string>;
}

// Nearly all names are spelled as the database does: a start needs no second list.
let spellings: Spellings | undefined;

function namesBySpelling(): Spellings {
  spellings ??= {
    iana: new Map(zoneNames().map((name) => [name.toLowerCase(), name])),
    windows: new Map(Object.entries(windowsZones).map(([windows, name]) => [windows.toLowerCase(), name])),
  };
  return spellings;
}
