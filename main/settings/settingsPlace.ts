import Store from 'electron-store';
import { syncFolder } from '../files/sync.ts';
import type { SettingsPlace } from './settingsStore.ts';

/**
 * `config.json` in the profile, written whole and atomically. Imports Electron through electron-store, so that the
 * headless command must not load it. Call `setDamagedSettingsAside` before.
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
    write: (settings) => {
      store.store = { ...store.store, ...settings };
      // The library waits for the content alone.
      syncFolder(profile);
    },
  };
}
