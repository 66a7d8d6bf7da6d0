import { randomUUID } from 'node:crypto';
import { constants, openSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { ownSign } from './writerSign.ts';

const FOR_OWNER = 0o600;
/** A new file, and never one to which a link leads. Windows has no such links for those who may not make them. */
const AS_NEW = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/**
 * A name in a folder for a file that is being written: nobody can know it and put a file or a link of that name there
 * before, and it tells which process writes it, so that what a dead one left is known.
 */
export function unfinishedIn(folder: string): string {
  return join(folder, `.${randomUUID()}.${ownSign()}.part`);
}

/** Makes a file for its owner alone; throws EEXIST for what is there already, whatever it is. */
export async function openNew(path: string): Promise<FileHandle> {
  return open(path, AS_NEW, FOR_OWNER);
}

/** Does what `openNew` does before it returns. */
export function openNewNow(path: string): number {
  return openSync(path, AS_NEW, FOR_OWNER);
}
