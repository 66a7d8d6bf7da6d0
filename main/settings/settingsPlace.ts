import Store from 'electron-store';
import { keepSettings } from './keepSettings.ts';
import type { SettingsPlace } from './settingsStore.ts';

/**
 * `config.json` in the profile, read by electron-store and written by `keepSettings`. Imports Electron through
 * electron-store, so that the headless command must not load it. Call `setDamagedSettingsAside` before.
 */
export function settingsPlace(profile: string, projectVersion: string): SettingsPlace {
  const store = new Store<Record<string, unknown>>({
    cwd: profile,
    name: 'config',
    projectVersion,
    configFileMode: 0o600,
  });
  return {
    read: () => store.store,
    write: (settings) => keepSettings(store.path, { ...store.store, ...settings }),
  };
}
