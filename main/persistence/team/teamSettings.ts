import type { SettingToPut, SharedSetting } from '../../../shared/team/sharedSettings.ts';
import type { Database } from '../sqlite.ts';

/** Keeps a setting as the team has it. Runs in the caller's transaction. */
export function keepTeamSetting(database: Database, { key, n, version, value, by }: SharedSetting): void {
  database.run(
    'INSERT OR REPLACE INTO team_setting (key, n, version, value, "by") VALUES (?, ?, ?, ?, ?)',
    key,
    n,
    version,
    value,
    by,
  );
}

export function teamSetting(database: Database, key: string): SharedSetting | undefined {
  return database.one('SELECT key, n, version, value, "by" FROM team_setting WHERE key = ?', key);
}

/** The settings whose keys begin so, by key. */
export function teamSettings(database: Database, prefix: string): ReadonlyArray<SharedSetting> {
  return database.all(
    'SELECT key, n, version, value, "by" FROM team_setting WHERE key >= ?1 AND key < ?1 || char(1114111) ORDER BY key',
    prefix,
  );
}

/** Keeps what a person wants the team to share from now on; a later wish under the same key counts instead. Runs in the caller's transaction. */
export function keepWish(database: Database, { key, expected, value }: SettingToPut): void {
  database.run(
    'INSERT OR REPLACE INTO setting_wish (key, expected, value) VALUES (?, ?, ?)',
    key,
    expected,
    value,
  );
}

export function wishes(database: Database): ReadonlyArray<SettingToPut> {
  return database.all('SELECT key, expected, value FROM setting_wish ORDER BY key');
}

export function dropWish(database: Database, key: string): void {
  database.run('DELETE FROM setting_wish WHERE key = ?', key);
}
