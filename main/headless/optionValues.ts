import { InvalidArgumentError } from 'commander';
import { parseDate } from '../../shared/calendar/instant/civilDate.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import { parseInstant } from '../../shared/calendar/instant/isoInstant.ts';
import { isZone } from '../../shared/calendar/zone/zoneNames.ts';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { knowsCountry } from '../holidays/knowsCountry.ts';

const { expected } = headlessWords;

/** Reads an instant of the command line. */
export function instantValue(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new InvalidArgumentError(expected.instant);
  return parsed.value;
}

export function severityValue(text: string): Severity {
  if (!/^[1-4]$/.test(text)) throw new InvalidArgumentError(expected.severity);
  return Number(text) as Severity;
}

/** Reads a local date of the command line. */
export function dateValue(text: string): string {
  if (parseDate(text) === undefined) throw new InvalidArgumentError(expected.date);
  return text;
}

export function zoneValue(text: string): string {
  if (!isZone(text)) throw new InvalidArgumentError(expected.zone);
  return text;
}

export function countryValue(text: string): string {
  if (!knowsCountry(text)) throw new InvalidArgumentError(expected.country);
  return text;
}
