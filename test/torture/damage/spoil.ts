import {
  closeSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import type { RandomSource } from '../randomSource.ts';

const PAGE = 4096;

/** Does something to a file that no program would; each takes the path of `cases.db`. */
export type Spoil = (file: string, random: RandomSource) => void;

/** What befalls files: by what is found wrong with them afterwards. */
export const SPOILS: Readonly<Record<string, Spoil>> = {
  'a flipped byte': (file, random) => flip(file, random.below(statSync(file).size)),
  'flipped bytes in the header': (file, random) => flip(file, random.below(100)),
  'a flipped byte in the table of tables': (file, random) => flip(file, 100 + random.below(PAGE - 100)),
  'flipped bytes everywhere': (file, random) => {
    for (let n = 0; n < 20; n += 1) flip(file, random.below(statSync(file).size));
  },
  'a zeroed page': (file, random) => overwrite(file, random.below(pagesOf(file)) * PAGE, Buffer.alloc(PAGE)),
  'zeroed pages in a row': (file, random) =>
    overwrite(file, random.below(pagesOf(file)) * PAGE, Buffer.alloc(PAGE * 6)),
  'a page of another place': (file, random) => {
    const page = Buffer.alloc(PAGE);
    const handle = openSync(file, 'r');
    readSync(handle, page, 0, PAGE, random.below(pagesOf(file)) * PAGE);
    closeSync(handle);
    overwrite(file, random.below(pagesOf(file)) * PAGE, page);
  },
  'a lost root of the events': (file) => loseRoot(file, 'event'),
  'a lost root of the customers': (file) => loseRoot(file, 'organization_event'),
  'no table of tables': (file) => overwrite(file, 0, Buffer.alloc(PAGE)),
  'a cut end': (file, random) => truncateSync(file, random.below(statSync(file).size)),
  'a log of changes that is junk': (file, random) => writeFileSync(`${file}-wal`, junk(random, 9_000)),
  'an index of changes that is junk': (file, random) => writeFileSync(`${file}-shm`, junk(random, 32_768)),
  'nothing left of it': (file) => rmSync(file),
};

/** Changes one byte of a file, by what it is combined with. */
export function spoilByte(file: string, at: number, by: number): void {
  const byte = Buffer.alloc(1);
  const handle = openSync(file, 'r+');
  readSync(handle, byte, 0, 1, at);
  writeSync(handle, Buffer.of((byte[0] ?? 0) ^ by), 0, 1, at);
  closeSync(handle);
}

function loseRoot(file: string, table: string): void {
  const reader = new DatabaseSync(file);
  const { rootpage } = reader.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table) as {
    rootpage: number;
  };
  reader.close();
  overwrite(file, (rootpage - 1) * PAGE, Buffer.alloc(PAGE));
}

function flip(file: string, at: number): void {
  spoilByte(file, at, 0x41);
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  const size = statSync(file).size;
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, Math.min(bytes.length, size - at), at);
  closeSync(handle);
}

function pagesOf(file: string): number {
  return Math.ceil(statSync(file).size / PAGE);
}

function junk(random: RandomSource, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}
