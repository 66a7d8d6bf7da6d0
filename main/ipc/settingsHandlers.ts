import type { settingsChannels } from '../../shared/ipc/settingsChannels.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts';
import type { SettingsShelf } from '../settings/settingsStore.ts';
import { type HandlersOf, reads } from './handler.ts';

/** Stores what the analyst chose, and tells whoever shows it. */
export function createSettingsHandlers(
  shelf: SettingsShelf,
  words: Catalogue['store'],
  onWritten: (settings: Settings) => void,
): HandlersOf<typeof settingsChannels> {
  return {
    'settings.write': reads(({ patch }) => {
      const settings = written(shelf, patch);
      if (settings === null) return err({ kind: 'not-written', reason: words.settings });
      onWritten(settings);
      return ok(settings);
    }),
  };
}

function written(shelf: SettingsShelf, patch: SettingsPatch): Settings | null {
  try {
    return shelf.write(patch);
  } catch {
    // The disk may be full, or the folder without rights. That is no bug, and the window says what to do.
    return null;
  }
}
