import type { Shell } from 'electron';

/** What the console hands to other programs, each time because a person asked for it. */
export interface OutsideWorld {
  /** Gives a link to the system's browser or mail client; rejects when there is none. */
  openLink(address: string): Promise<void>;
  /** Opens a file with the system's program for it; gives a sentence when it cannot. */
  open(path: string): Promise<string>;
  showInFolder(path: string): void;
}

/** Other programs, by way of the operating system. */
export function createOutsideWorld(shell: Shell): OutsideWorld {
  return {
    openLink: (address) => shell.openExternal(address),
    open: (path) => shell.openPath(path),
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}

/** Whether the system's browser or mail program may be given a link: https and mailto, nothing else. */
export function isAllowedOutside(address: string): boolean {
  try {
    return ['https:', 'mailto:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
