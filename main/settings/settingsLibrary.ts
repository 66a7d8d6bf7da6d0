import Store from 'electron-store';

/** A file of its own in the build: see `settingsPlace`. */
export const SettingsLibrary = Store;
