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
    // A full disk, a folder without rights: nothing of ours is wrong, and the window says so.
    return null;
  }
}
