import type { MenuItemConstructorOptions } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { ZoomStep } from '../../shared/settings/zoom.ts';

type Words = Catalogue['shell']['menu'];

/**
 * Gives the menu of the app. macOS shows it and needs it for copy and paste; elsewhere the window draws no bar, and the
 * keys of the menu work also where the page takes none, as in a dialog. Electron names the roles of a menu in English, so
 * that each is named here.
 */
export function appMenu(
  platform: NodeJS.Platform,
  { menu }: Catalogue['shell'],
  onZoom: (step: ZoomStep) => void,
): ReadonlyArray<MenuItemConstructorOptions> {
  const named = (...roles: ReadonlyArray<keyof Words['item']>): MenuItemConstructorOptions[] =>
    roles.map((role) => ({ role, label: menu.item[role] }));
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const hiding = platform === 'darwin' ? [...named('hide', 'hideOthers', 'unhide'), line] : [];
  return [
    { label: menu.app, submenu: [...named('about'), line, ...hiding, ...named('quit')] },
    {
      label: menu.edit,
      submenu: [...named('undo', 'redo'), line, ...named('cut', 'copy', 'paste', 'selectAll')],
    },
    { label: menu.view, submenu: [...zoomItems(menu, onZoom), line, ...named('togglefullscreen')] },
    { label: menu.window, role: 'window', submenu: windowItems(platform, named) },
  ];
}

function zoomItems(menu: Words, onZoom: (step: ZoomStep) => void): MenuItemConstructorOptions[] {
  const item = (step: ZoomStep, accelerator: string): MenuItemConstructorOptions => ({
    label: menu.zoom[step],
    accelerator,
    click: () => onZoom(step),
  });
  return [
    item('actual', 'CommandOrControl+0'),
    item('in', 'CommandOrControl+Plus'),
    // Where the plus is on the key of the equals sign, nobody holds Shift for it.
    { ...item('in', 'CommandOrControl+='), visible: false, acceleratorWorksWhenHidden: true },
    item('out', 'CommandOrControl+-'),
  ];
}

/** Ctrl W would end the program elsewhere, where a browser only closes a page: there the item has no key. */
function windowItems(
  platform: NodeJS.Platform,
  named: (...roles: ReadonlyArray<keyof Words['item']>) => MenuItemConstructorOptions[],
): MenuItemConstructorOptions[] {
  if (platform === 'darwin') return named('minimize', 'zoom', 'close');
  return named('minimize', 'close').map((item) => ({ ...item, registerAccelerator: false }));
}
