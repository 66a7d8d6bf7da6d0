import type { MoveCause } from '../../../shared/queue/deadlineMove.ts';
import { readHolidaysKey, type SharedSetting } from '../../../shared/team/sharedSettings.ts';
import { caseNumbersIn, dropEditedCalendars } from '../../persistence/calendarStore.ts';
import { casesWithoutRow } from '../../persistence/caseNumbers.ts';
import { countChange, readFileVersion, writeFileVersion } from '../../persistence/fileVersions.ts';
import { holidayYearsOf, takeYear } from '../../persistence/holidayYearStore.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { sharedYears, teamRenewals } from '../../persistence/team/sharedHolidays.ts';
import { dropWish, keepTeamSetting, wishes } from '../../persistence/team/teamSettings.ts';
import type { DeskCore } from '../deskCore.ts';
import { recordMoved } from '../moves/recordMoved.ts';
import { bringTeamCases } from './bringTeamCases.ts';

/** What was taken: the cases that are others by it, and what the team has in place of a wish of this desk. */
export interface TakenSettings {
  readonly cases: ReadonlyArray<string>;
  readonly instead: ReadonlyArray<SharedSetting>;
}

/**
 * Keeps settings as the team has them, and lays out anew what follows from tables of holidays and editions that are others
 * by them; deadlines that move are kept on the list of moved ones. Runs in the caller's transaction: until the cases are
 * brought up to date, the file would say two things of them.
 */
export function takeSettings(
  core: DeskCore,
  settings: ReadonlyArray<SharedSetting>,
  upTo: number,
): TakenSettings {
  const { database, calendars } = core;
  const editionsBefore = new Map(core.editions);
  const renewedBefore = teamRenewals(database) ?? new Map<string, number>();
  for (const setting of settings) keepTeamSetting(database, setting);
  const instead = settleWishes(database, settings);
  writeFileVersion(database, 'team-settings', upTo);
  const countries = takeHolidays(database, settings, renewedBefore);
  calendars.refresh();
  const editions = [...core.editions]
    .filter(([id, edition]) => JSON.stringify(editionsBefore.get(id)) !== JSON.stringify(edition))
    .map(([id]) => id);
  countChange(database);
  if (countries.length === 0 && editions.length === 0) return { cases: [], instead };
  writeFileVersion(database, 'closed-days', readFileVersion(database, 'closed-days') + 1);
  for (const country of countries) dropEditedCalendars(database, { kind: 'country', country });
  calendars.forget();
  const cases = new Set([
    ...countries.flatMap((country) => caseNumbersIn(database, country)),
    ...casesBoundTo(database, editions),
  ]);
  const causes: ReadonlyArray<MoveCause> = [
    ...countries.map((country) => ({ kind: 'team-days' as const, country })),
    ...(editions.length === 0 ? [] : [{ kind: 'team-editions' as const }]),
  ];
  recordMoved(core, causes, [...cases], () => bringTeamCases(core, cases));
  return { cases: [...cases], instead };
}

/** A wish that the team has is one no more; one that came too late gives way to what the team has. */
function settleWishes(
  database: Database,
  settings: ReadonlyArray<SharedSetting>,
): ReadonlyArray<SharedSetting> {
  const wanted = new Map(wishes(database).map((wish) => [wish.key, wish]));
  return settings.filter(({ key, version, value }) => {
    const wish = wanted.get(key);
    if (wish === undefined || version <= wish.expected) return false;
    dropWish(database, key);
    return value !== wish.value;
  });
}

/** Gives the countries whose calendars are others by tables that came. */
function takeHolidays(
  database: Database,
  settings: ReadonlyArray<SharedSetting>,
  renewedBefore: ReadonlyMap<string, number>,
): ReadonlyArray<string> {
  const named = new Set(settings.flatMap(({ key }) => readHolidaysKey(key)?.country ?? []));
  const renewed = teamRenewals(database) ?? renewedBefore;
  return [...named].filter((country) => {
    const stored = new Map(
      holidayYearsOf(database, country).map(({ year, days }) => [year, JSON.stringify(days)]),
    );
    const others = sharedYears(database, country).filter(
      ({ year, days }) => stored.has(year) && stored.get(year) !== JSON.stringify(days),
    );
    for (const year of others) takeYear(database, country, year);
    return others.length > 0 || (stored.size > 0 && renewed.get(country) !== renewedBefore.get(country));
  });
}

/** Those that could not be read may be bound to an edition that was not known. */
function casesBoundTo(database: Database, editions: ReadonlyArray<string>): ReadonlyArray<string> {
  if (editions.length === 0) return [];
  const bound = database.all<{ number: string }>(
    'SELECT number FROM case_row WHERE edition IN (SELECT value FROM json_each(?))',
    JSON.stringify(editions),
  );
  const unread = readFileVersion(database, 'unreadable') === 0 ? [] : casesWithoutRow(database);
  return [...bound.map(({ number }) => number), ...unread];
}
