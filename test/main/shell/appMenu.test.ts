import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { appMenu } from '../../../main/shell/appMenu.ts';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import { english } from '../../../shared/messages/en/english.ts';

const { shell } = bracketed(english);

it.each(['darwin', 'win32', 'linux'] as const)(
  'the menu on %s has its roles, each named by the catalogue',
  (platform) => {
    const items = itemsOn(platform).filter(({ type }) => type !== 'separator');
    const roles = items.map(({ role }) => role);
    expect(roles).toEqual(
      expect.arrayContaining(['about', 'quit', 'undo', 'cut', 'copy', 'paste', 'selectAll']),
    );
    expect(roles).toEqual(expect.arrayContaining(['togglefullscreen', 'minimize', 'close']));
    expect(items.filter(({ label = '' }) => !label.startsWith('['))).toEqual([]);
  },
);

it('zooms by Ctrl with plus, the key of plus without Shift, minus and 0', () => {
  const steps: string[] = [];
  for (const key of ['Plus', '=', '-', '0']) {
    const item = itemsOn('linux', (step) => steps.push(step)).find(
      ({ accelerator }) => accelerator === `CommandOrControl+${key}`,
    );
    item?.click?.({} as never, undefined, {} as never);
  }
  expect(steps).toEqual(['in', 'in', 'out', 'actual']);
});

it('ends the program by Ctrl W nowhere but on macOS, where a window is closed by it', () => {
  const closing = (platform: NodeJS.Platform) => itemsOn(platform).find(({ role }) => role === 'close');
  expect(closing('linux')?.registerAccelerator).toBe(false);
  expect(closing('darwin')?.registerAccelerator).toBeUndefined();
});

function itemsOn(
  platform: NodeJS.Platform,
  onZoom: (step: string) => void = () => undefined,
): ReadonlyArray<MenuItemConstructorOptions> {
  return appMenu(platform, shell, onZoom).flatMap(withInner);
}

function withInner(item: MenuItemConstructorOptions): ReadonlyArray<MenuItemConstructorOptions> {
  return [item, ...(Array.isArray(item.submenu) ? item.submenu : [])];
}
