import { InvalidArgumentError, Option } from 'commander';
import { parseDate } from '../../shared/calendar/instant/civilDate.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { parseInstant } from '../../shared/calendar/instant/isoInstant.ts';
import { readZone } from '../../shared/calendar/zone/zoneNames.ts';
import { typedHolidayCode } from '../../shared/customer/holidayCode.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { knowsCountry } from '../holidays/knowsCountry.ts';

type Reader<T> = (text: string) => T;

/** Reads an instant of the command line. */
export function instantValue({ headless: { expected } }: Catalogue): Reader<Instant> {
  return (text) => {
    const parsed = parseInstant(text);
    if (!parsed.ok) throw new InvalidArgumentError(expected.instant);
    return parsed.value;
  };
}

export function severityValue({ headless: { expected } }: Catalogue): Reader<Severity> {
  return (text) => {
    if (!/^[1-4]$/.test(text)) throw new InvalidArgumentError(expected.severity);
    return Number(text) as Severity;
  };
}

/** Reads a local date of the command line. */
export function dateValue({ headless: { expected } }: Catalogue): Reader<string> {
  return (text) => {
    if (parseDate(text) === undefined) throw new InvalidArgumentError(expected.date);
    return text;
  };
}

/** Reads a zone of the command line, by any of its names. */
export function zoneValue({ headless: { expected } }: Catalogue): Reader<string> {
  return (text) => {
    const zone = readZone(text);
    if (!zone.ok) throw new InvalidArgumentError(expected.zone);
    return zone.value;
  };
}

export function countryValue({ headless: { expected } }: Catalogue): Reader<string> {
  return (text) => {
    const code = typedHolidayCode(text);
    if (!knowsCountry(code)) throw new InvalidArgumentError(expected.country);
    return code;
  };
}

/** Declares an option that takes one of some values. */
export function choiceOption(
  { headless: { expected } }: Catalogue,
  flags: string,
  description: string,
  choices: ReadonlyArray<string>,
): Option {
  return new Option(flags, description).choices(choices).argParser((text) => {
    if (!choices.includes(text)) throw new InvalidArgumentError(expected.choice(choices.join(', ')));
    return text;
  });
}
