import { constants, copyFileSync, existsSync } from 'node:fs';
import { mendHeader } from '../pages/fileHeader.ts';
import { removeWhole } from '../removeWhole.ts';

const PARTS = { whole: ['', '-wal'], alone: [''] };

/** The file as the engine would read it, or without the -wal beside it. */
export type Reading = keyof typeof PARTS;

/** Reads a file by a copy of it: the engine writes to what it opens, and a damaged file is kept as it was found. */
export function withScratchCopy<T>(file: string, reading: Reading, read: (copy: string) => T): T {
  const copy = `${file}.reading`;
  removeWhole(copy);
  try {
    for (const part of PARTS[reading])
      if (existsSync(`${file}${part}`))
        copyFileSync(`${file}${part}`, `${copy}${part}`, constants.COPYFILE_EXCL);
    if (existsSync(copy)) mendHeader(copy);
    return read(copy);
  } finally {
    removeWhole(copy);
  }
}
