import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { appMenu } from '../../../main/shell/appMenu.ts';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import { english } from '../../../shared/messages/en/english.ts';

const { shell } = bracketed(english);

it('the menu of macOS has copy and paste, and each of its items is named by the catalogue', () => {
  const items = (appMenu('darwin', shell) ?? [])
    .flatMap(withInner)
    .filter(({ type }) => type !== 'separator');
  expect(items.map(({ role }) => role)).toEqual(expect.arrayContaining(['copy', 'paste', 'quit']));
  expect(items.filter(({ label = '' }) => !label.startsWith('['))).toEqual([]);
});

it('elsewhere there is none', () => {
  expect(appMenu('linux', shell)).toBeNull();
  expect(appMenu('win32', shell)).toBeNull();
});

function withInner(item: MenuItemConstructorOptions): ReadonlyArray<MenuItemConstructorOptions> {
  return [item, ...(Array.isArray(item.submenu) ? item.submenu : [])];
}
