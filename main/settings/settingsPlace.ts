import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Store from 'electron-store';
import { regularText } from '../files/regularText.ts';
import { keepSettings } from './keepSettings.ts';
import type { SettingsPlace } from './settingsStore.ts';

/**
 * `config.json` in the profile, kept by electron-store and written by `keepSettings`. Imports Electron through
 * electron-store, so that the headless command must not load it. Call `setDamagedSettingsAside` before.
 */
export function settingsPlace(profile: string, projectVersion: string): SettingsPlace {
  let opened: Store<Record<string, unknown>> | null = null;
  return {
    read: () => JSON.parse(regularText(join(profile, 'config.json')) ?? '{}'),
    write: (settings) => {
      opened ??= new (library())({ cwd: profile, name: 'config', projectVersion, configFileMode: 0o600 });
      keepSettings(opened.path, { ...opened.store, ...settings });
    },
  };
}

/** A file of its own, loaded with the first change: with all that it needs for schemas and migrations it is a fifth of what main would compile and run at a start. */
function library(): typeof Store {
  return createRequire(__filename)('./settingsLibrary.cjs').SettingsLibrary as typeof Store;
}
