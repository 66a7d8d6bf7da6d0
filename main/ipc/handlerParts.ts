import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts';

/** The settings as the window's handlers need them. */
export interface SettingsShelf {
  read(): Settings;
  /** Stores what the patch names, and gives all settings as they are then. */
  write(patch: SettingsPatch): Settings;
}

/** Asks a person for a file; null when the dialog was cancelled. */
export interface FileDialogs {
  chooseToOpen(filters: ReadonlyArray<FileKind>): Promise<string | null>;
  /** Any number of files, at once. */
  chooseSeveral(filters: ReadonlyArray<FileKind>): Promise<ReadonlyArray<string> | null>;
  chooseToSave(suggestion: string, filters: ReadonlyArray<FileKind>): Promise<string | null>;
}

export interface FileKind {
  readonly name: string;
  readonly extensions: string[];
}
