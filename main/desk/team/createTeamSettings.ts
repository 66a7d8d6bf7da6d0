import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { err, ok, type Result } from '../../../shared/lang/result.ts';
import { offeredEditions } from '../../../shared/team/editionsInForce.ts';
import {
  CHOSEN_KEY,
  EDITION_KEY,
  GOALS_KEY,
  holidaysKey,
  type SettingToPut,
} from '../../../shared/team/sharedSettings.ts';
import { sha256Of } from '../../persistence/checksum.ts';
import { readFileVersion } from '../../persistence/fileVersions.ts';
import { holidayYearsOf } from '../../persistence/holidayYearStore.ts';
import { teamGoals } from '../../persistence/team/teamGoals.ts';
import { teamRole } from '../../persistence/team/teamRole.ts';
import { keepWish, teamSetting, teamSettings } from '../../persistence/team/teamSettings.ts';
import { inTransaction } from '../../persistence/transaction.ts';
import type { DeskCore } from '../deskCore.ts';
import type { HolidaySource } from '../deskOptions.ts';
import type { Writer } from '../writer.ts';
import { settingsToPut } from './settingsToPut.ts';
import { takeSettings } from './takeSettings.ts';
import type { TeamSettings } from './teamSettingsDesk.ts';

/** Gives what a desk of a team has of the team's settings; `tables`: the public holidays as this program has them. */
export function createTeamSettings(core: DeskCore, writer: Writer, tables: HolidaySource): TeamSettings {
  const { database } = core;
  const wish = <T>(
    wanted: ReadonlyArray<Omit<SettingToPut, 'expected'>>,
    value: T,
  ): Result<T, DeskProblem> => {
    if (teamRole(database) === 'analyst') return err(onlyLeads(core));
    inTransaction(database, () => {
      for (const one of wanted) {
        keepWish(database, { ...one, expected: teamSetting(database, one.key)?.version ?? 0 });
      }
    });
    return ok(value);
  };
  const offered = () => offeredEditions(teamSettings(database, EDITION_KEY), sha256Of);
  return {
    known: () => readFileVersion(database, 'team-settings'),
    take(settings, upTo) {
      try {
        const taken = inTransaction(database, () => {
          core.calendars.refresh();
          return takeSettings(core, settings, upTo);
        });
        writer.tell(taken.cases);
        return taken.instead;
      } catch (error) {
        core.calendars.forget();
        throw error;
      }
    },
    toPut: () => settingsToPut(database),
    goals: () => teamGoals(database),
    setGoals: (goals) => wish([{ key: GOALS_KEY, value: JSON.stringify(goals) }], null),
    renewHolidays(country) {
      const others = holidayYearsOf(database, country).flatMap(({ year, days }) => {
        const told = tables
          .closedDaysOf(country, year - 1, year)
          .filter(({ date }) => Number(date.slice(0, 4)) === year);
        const value = JSON.stringify(told);
        return value === JSON.stringify(days) ? [] : [{ key: holidaysKey(country, year), value }];
      });
      return wish(others, others.length);
    },
    editions: offered,
    chooseEdition(hash) {
      const chosen = offered().find((one) => one.hash === hash);
      if (chosen === undefined) return err(noEdition(core, hash));
      return wish([{ key: `${CHOSEN_KEY}${chosen.edition.id}`, value: hash }], null);
    },
  };
}

function onlyLeads({ words }: DeskCore): DeskProblem {
  return { kind: 'bad-request', field: words.store.teamSettings, reason: words.store.onlyLeads };
}

function noEdition({ words }: DeskCore, hash: string): DeskProblem {
  return { kind: 'bad-request', field: words.store.teamSettings, reason: words.review.noSuchEdition(hash) };
}
