import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { mendHeader } from './fileHeader.ts';

const PARTS = ['', '-wal'];

/** Reads a file by a copy of it: the engine writes to what it opens, and a damaged file is kept as it was found. */
export function withScratchCopy<T>(file: string, read: (copy: string) => T): T {
  const copy = `${file}.reading`;
  const remove = (): void => {
    for (const part of [...PARTS, '-shm', '-journal']) rmSync(`${copy}${part}`, { force: true });
  };
  remove();
  try {
    for (const part of PARTS)
      if (existsSync(`${file}${part}`)) copyFileSync(`${file}${part}`, `${copy}${part}`);
    if (existsSync(copy)) mendHeader(copy);
    return read(copy);
  } finally {
    remove();
  }
}
