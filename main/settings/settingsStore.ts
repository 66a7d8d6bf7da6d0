import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts';
import { settingsPatchSchema } from '../../shared/settings/settings.ts';
import { readSettings } from './readSettings.ts';

/** Where settings are kept as one plain object: electron-store in the app, a variable in a test. */
export interface SettingsPlace {
  read(): unknown;
  write(settings: Settings): void;
}

/** The settings as the window reads and changes them. */
export interface SettingsShelf {
  read(): Settings;
  /** Gives the settings after the change. Throws a ZodError for a patch that the schema refuses: the channel parses it before. */
  write(patch: SettingsPatch): Settings;
}

/** The settings of a profile: read once, written whole, told to who listens. */
export interface SettingsStore extends SettingsShelf {
  /** Names of stored settings that were wrong and gave way to their defaults. */
  readonly ignored: ReadonlyArray<string>;
  onChange(listener: (settings: Settings) => void): () => void;
}

export function createSettingsStore(place: SettingsPlace): SettingsStore {
  const found = readSettings(place.read());
  const listeners = new Set<(settings: Settings) => void>();
  let settings = found.settings;
  return {
    ignored: found.ignored,
    read: () => settings,
    write(patch) {
      // Only what the patch names changes: defaults that parsing fills in are not part of it.
      const parsed = settingsPatchSchema.parse(patch);
      const named = Object.fromEntries(Object.entries(parsed).filter(([name]) => name in patch));
      const next = { ...settings, ...named };
      place.write(next);
      settings = next;
      for (const listener of listeners) listener(next);
      return next;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
