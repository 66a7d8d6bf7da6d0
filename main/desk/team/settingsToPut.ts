import { EDITION_KEY, holidaysKey, type SettingToPut } from '../../../shared/team/sharedSettings.ts';
import { sha256Of } from '../../persistence/checksum.ts';
import { readEditions } from '../../persistence/editionStore.ts';
import { allHolidayYears } from '../../persistence/holidayYearStore.ts';
import type { Database } from '../../persistence/sqlite.ts';
import { teamRole } from '../../persistence/team/teamRole.ts';
import { teamSetting, wishes } from '../../persistence/team/teamSettings.ts';

/**
 * What this desk has and the team has not: the tables of holidays that its cases needed, its editions, and what a lead wants
 * to change. Whoever needs one first writes it; what the team has already is never written over by this.
 */
export function settingsToPut(database: Database): ReadonlyArray<SettingToPut> {
  const years = allHolidayYears(database).map(({ country, year, days }) => ({
    key: holidaysKey(country, year),
    value: JSON.stringify(days),
  }));
  const editions = readEditions(database).map((edition) => {
    const value = JSON.stringify(edition);
    return { key: `${EDITION_KEY}${sha256Of(value)}`, value };
  });
  const missing = [...editions, ...years].filter(({ key }) => teamSetting(database, key) === undefined);
  const wanted = teamRole(database) === 'analyst' ? [] : wishes(database);
  return [...missing.map((one) => ({ ...one, expected: 0 })), ...wanted];
}
