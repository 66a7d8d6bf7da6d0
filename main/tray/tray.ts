import { Menu, type NativeImage, Tray } from 'electron';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { QueueView } from '../../shared/queue/queueView.ts';

export interface TrayParts {
  readonly words: Catalogue['shell'];
  readonly icon: () => NativeImage;
  readonly onOpen: () => void;
  readonly onView: (view: QueueView) => void;
  readonly onQuit: () => void;
}

export interface DeskTray {
  showCounts(breached: number, soon: number): void;
  remove(): void;
}

/** The mark in the system's tray, there with its first counts; a desktop without a tray gets none, and nothing else changes. */
export function createTray(parts: TrayParts): DeskTray {
  let tray: Tray | null | undefined;
  const made = (): Tray | null => {
    const there = trayOf(parts.icon());
    there?.on('click', parts.onOpen);
    return there;
  };
  return {
    showCounts: (breached, soon) => {
      if (tray === undefined) tray = made();
      if (tray === null) return;
      tray.setToolTip(parts.words.trayTooltip(breached, soon));
      // Linux shows a changed menu only when it is set anew.
      tray.setContextMenu(menuOf(parts, breached, soon));
    },
    remove: () => tray?.destroy(),
  };
}

function trayOf(icon: NativeImage): Tray | null {
  try {
    return new Tray(icon);
  } catch {
    return null;
  }
}

function menuOf({ words, ...parts }: TrayParts, breached: number, soon: number): Menu {
  return Menu.buildFromTemplate([
    { label: words.trayOpen, click: parts.onOpen },
    { type: 'separator' },
    { label: words.trayMine, click: () => parts.onView('mine') },
    { label: words.trayBreached(breached), click: () => parts.onView('breached') },
    { label: words.trayBreachingSoon(soon), click: () => parts.onView('breaching-soon') },
    { type: 'separator' },
    { label: words.trayQuit, click: parts.onQuit },
  ]);
}
