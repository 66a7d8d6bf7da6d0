import type { MenuItemConstructorOptions } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';

/**
 * Gives the menu of the app; null where there is none. macOS needs one for copy and paste; elsewhere it would only bring
 * keys that the design does not have. Electron names the roles of a menu in English, so that each is named here.
 */
export function appMenu(
  platform: NodeJS.Platform,
  { menu }: Catalogue['shell'],
): ReadonlyArray<MenuItemConstructorOptions> | null {
  if (platform !== 'darwin') return null;
  const named = (...roles: ReadonlyArray<keyof typeof menu.item>): MenuItemConstructorOptions[] =>
    roles.map((role) => ({ role, label: menu.item[role] }));
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      label: menu.app,
      submenu: [...named('about'), line, ...named('hide', 'hideOthers', 'unhide'), line, ...named('quit')],
    },
    {
      label: menu.edit,
      submenu: [...named('undo', 'redo'), line, ...named('cut', 'copy', 'paste', 'selectAll')],
    },
    { label: menu.window, role: 'window', submenu: named('minimize', 'zoom', 'close') },
  ];
}
