import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A screen whose pixels can be read while a program that lets nobody look inside draws on it. */
export interface OwnScreen {
  readonly display: string;
  /** Waits until something like text is drawn; gives the wall time in ms. Throws after a while without it. */
  drawn(): Promise<number>;
  end(): void;
}

const [WIDTH, HEIGHT] = [1600, 1000];
const LINE_STEP = 20;
const LOOK_MS = 5;
const PATIENCE_MS = 30_000;

/** A window without content is of a few colours; a line through text changes its colour more often. */
const CHANGES_OF_TEXT = 60;

/** Starts a virtual screen that keeps its pixels in a file. Linux only. */
export async function startOwnScreen(): Promise<OwnScreen> {
  const folder = mkdtempSync(join(tmpdir(), 'screen-'));
  const screen = ['-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-fbdir', folder];
  const child = spawn('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
  const pixels = pixelsIn(join(folder, 'Xvfb_screen0'));
  return {
    display: `:${String(number).trim()}`,
    async drawn() {
      const until = performance.now() + PATIENCE_MS;
      while (pixels.changes() < CHANGES_OF_TEXT) {
        if (performance.now() > until) throw new Error('Nothing was drawn on the screen.');
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
      return Date.now();
    },
    end() {
      pixels.close();
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The file is an X window dump: a header that tells its own length, a table of colours, then lines of pixels. */
function pixelsIn(file: string): { changes(): number; close(): void } {
  const opened = openSync(file, 'r');
  const header = Buffer.alloc(100);
  readSync(opened, header, 0, header.length, 0);
  const [headerSize, bytesPerLine, colours] = [0, 48, 76].map((at) => header.readUInt32BE(at)) as [
    number,
    number,
    number,
  ];
  const first = headerSize + colours * 12;
  const bytes = new Uint8Array(bytesPerLine);
  const line = new Uint32Array(bytes.buffer);
  const changesIn = (y: number): number => {
    readSync(opened, bytes, 0, bytesPerLine, first + y * bytesPerLine);
    let changes = 0;
    for (let x = 1; x < line.length; x += 1) if (line[x] !== line[x - 1]) changes += 1;
    return changes;
  };
  return {
    changes: () => {
      let all = 0;
      for (let y = 0; y < HEIGHT; y += LINE_STEP) all += changesIn(y);
      return all;
    },
    close: () => closeSync(opened),
  };
}
