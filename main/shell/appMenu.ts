import { Menu } from 'electron';

/** macOS needs a menu for copy and paste; elsewhere a menu would only bring keys that the design does not have. */
export function createAppMenu(platform: NodeJS.Platform): Menu | null {
  if (platform !== 'darwin') return null;
  return Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]);
}
