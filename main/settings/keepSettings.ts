import { realpathSync } from 'node:fs';
import { writeDurably } from '../files/durably.ts';

/**
 * Writes a settings file whole, for good: when it returns, file and name are on the disk. electron-store alone writes in
 * place where a variable says that it is in a snap (also in a terminal that a snap opened), and never waits for the name.
 */
export function keepSettings(path: string, stored: Readonly<Record<string, unknown>>): void {
  writeDurably(realPlace(path), JSON.stringify(stored, null, '\t'));
}

/** Of a link, as people who sync their settings have one, the file that it leads to. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
