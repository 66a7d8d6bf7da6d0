import { homedir } from 'node:os';
import { join } from 'node:path';

/** Names the app to the system and its usual data folder, in every language. */
export const APP_NAME = 'Severity Desk';

/** The folder in which the app keeps its data when none is chosen: the one that Electron gives it. */
export function usualProfile(): string {
  return join(appFolder(), APP_NAME);
}

function appFolder(): string {
  const home = homedir();
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'win32') return APPDATA || join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  return XDG_CONFIG_HOME || join(home, '.config');
}
