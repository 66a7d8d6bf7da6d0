import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { writeWhole } from '../files/durably.ts';
import { systemReason } from '../files/systemReason.ts';
import type { SettingsShelf } from '../settings/settingsStore.ts';

const PATIENCE: Milliseconds = 30_000;
/** The wait after the first paint, in which fonts and the first counts arrive. */
const SETTLE: Milliseconds = 700;

/** A picture of the window that a start option asks for. */
export interface ScreenshotOrder {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'dark' | 'light' | null;
}

/** The settings with the theme that a picture is ordered in; nothing of that is stored. */
export function inThemeOf(order: ScreenshotOrder | null, shelf: SettingsShelf): SettingsShelf {
  const theme = order?.theme ?? null;
  if (theme === null) return shelf;
  return {
    read: () => ({ ...shelf.read(), theme }),
    write: (patch) => ({ ...shelf.write(patch), theme }),
  };
}

/**
 * Waits for the page to say that it painted, then writes what the window shows as PNG and calls `done` with null, or
 * with what went wrong.
 */
export function takeScreenshot(
  window: BrowserWindow,
  file: string,
  words: Pick<Catalogue, 'shell' | 'system'>,
  after: (wait: Milliseconds, run: () => void) => () => void,
  done: (problem: string | null) => void,
): { painted(): void } {
  let ended = false;
  const end = (problem: string | null): void => {
    if (ended) return;
    ended = true;
    giveUp();
    done(problem);
  };
  const giveUp = after(PATIENCE, () => end(words.shell.screenshotLate));
  const write = async (): Promise<void> => {
    const image = await window.webContents.capturePage();
    mkdirSync(dirname(file), { recursive: true });
    await writeWhole(file, image.toPNG());
  };
  let asked = false;
  return {
    painted: () => {
      if (asked) return;
      asked = true;
      after(SETTLE, () => {
        write().then(
          () => end(null),
          (error: unknown) => end(systemReason(words, error)),
        );
      });
    },
  };
}
