import type { Shell } from 'electron';
import type { OutsideGate } from './outsideGate.ts';

/** What the console hands to other programs, each time because a person asked for it. */
export interface OutsideWorld {
  /** To be asked before each of the others; null when it may be done. */
  ask: OutsideGate['ask'];
  /** Gives a link to the system's browser or mail client; rejects when there is none. */
  openLink(address: string): Promise<void>;
  /** Opens a file with the system's program for it; gives a sentence when it cannot. */
  open(path: string): Promise<string>;
  showInFolder(path: string): void;
}

/** Other programs, by way of the operating system. */
export function createOutsideWorld(shell: Shell, { ask }: Pick<OutsideGate, 'ask'>): OutsideWorld {
  return {
    ask,
    openLink: (address) => shell.openExternal(address),
    open: (path) => shell.openPath(path),
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}

/**
 * Whether the system's browser or mail program may be given a link: https and mailto, nothing else. A mail program is told
 * to whom, what about and what, and never to attach a file, or to send a copy that nobody sees.
 */
export function isAllowedOutside(address: string): boolean {
  try {
    const { protocol, searchParams } = new URL(address);
    if (protocol === 'https:') return true;
    return (
      protocol === 'mailto:' && [...searchParams.keys()].every((name) => MAIL_PARTS.has(name.toLowerCase()))
    );
  } catch {
    return false;
  }
}

const MAIL_PARTS: ReadonlySet<string> = new Set(['to', 'cc', 'subject', 'body']);
