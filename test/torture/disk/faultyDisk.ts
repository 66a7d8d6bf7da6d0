import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { preloadedLibrary } from '../preloadedLibrary.ts';

const source = join(import.meta.dirname, 'faultyDisk.c');

/** What the disk does: nothing odd, or one of the orders that `faultyDisk.c` explains. */
export type DiskOrder = 'sound' | 'count' | 'full' | 'broken' | 'nosync' | 'nolinks' | `kill ${number}`;

/** A disk under a folder that fails on order, also under programs that run already. */
export interface FaultyDisk {
  /** The environment of a program that is to work on this disk. */
  readonly env: NodeJS.ProcessEnv;
  order(what: DiskOrder): void;
  /** How many changes the last process made that ended by itself under the order `count`. */
  counted(): number;
}

/** Builds the library that stands in between, if that is not done, and gives a disk for the files below a folder. */
export function faultyDisk(folder: string): FaultyDisk {
  const place = mkdtempSync(join(tmpdir(), 'severity-desk-disk-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const orders = join(place, 'orders');
  return {
    env: {
      ...process.env,
      LD_PRELOAD: preloadedLibrary(source),
      FAULTY_DISK_FOLDER: folder,
      FAULTY_DISK_ORDERS: orders,
    },
    order: (what) => {
      rmSync(`${orders}.count`, { force: true });
      writeFileSync(orders, what === 'sound' ? '' : what);
    },
    counted: () => Number(readFileSync(`${orders}.count`, 'utf8').trim().split('\n').at(-1)),
  };
}
