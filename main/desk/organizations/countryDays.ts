import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import { editionFor } from '../../../shared/customer/customerEdition.ts';
import { placesOf } from '../../../shared/customer/holidayCode.ts';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { dayEditsOf } from '../../persistence/dayEdits.ts';
import type { Database } from '../../persistence/sqlite.ts';
import type { DeskCore } from '../deskCore.ts';
import type { CountryDays, CountryEdit } from './organizationDesk.ts';
import { hoursOf } from './organizationSite.ts';

/** Reads the days of a country around an instant. */
export function readCountryDays(
  core: DeskCore,
  country: string,
  around: Instant,
): Result<CountryDays, DeskProblem> {
  if (core.rules.knowsCountry?.(country) === false) {
    const reason = core.words.organizationReasons.unknownCountry(country);
    return err({ kind: 'bad-request', field: 'country', reason });
  }
  const anywhere = { zone: 'UTC', held: null };
  const edition = core.editions.get(editionFor([...core.editions.values()], anywhere, around));
  if (edition === undefined) throw new Error('No edition is installed.');
  // No customer has an empty id: the days are those of the country alone.
  const site = { id: '', name: '', zone: anywhere.zone, holidays: country };
  const { closedDays, ownHours = [] } = hoursOf(core, { site, edition, around }).spec;
  return ok({ closedDays, ownHours, edits: countryEditsOf(core.database, country) });
}

/** The edits that count in a country or region: its own, and those of the wider ones; none for a site without holidays. */
export function countryEditsOf(database: Database, holidays: string | null): ReadonlyArray<CountryEdit> {
  return (holidays === null ? [] : placesOf(holidays)).flatMap((country) =>
    dayEditsOf(database, { kind: 'country', country }).map((edit) => ({ country, edit })),
  );
}
