import { randomUUID } from 'node:crypto';
import { constants, openSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file is called until it is whole: nobody can know it and put a file or a link of that name there before. */
const UNFINISHED_NAME = /^\.[0-9a-f]{8}-[0-9a-f-]{27}(?:\.part(?:-journal|-wal|-shm)?)?$/;

const FOR_OWNER = 0o600;
/** A new file, and never one to which a link leads. Windows has no such links for those who may not make them. */
const AS_NEW = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** A name in a folder for a file that is being written. */
export function unfinishedIn(folder: string): string {
  return join(folder, `.${randomUUID()}.part`);
}

/** Whether a name is that of a file that was being written: by a process that was ended, unless it is new. */
export function isUnfinished(name: string): boolean {
  return UNFINISHED_NAME.test(name);
}

/** Makes a file for its owner alone; throws EEXIST for what is there already, whatever it is. */
export async function openNew(path: string): Promise<FileHandle> {
  return open(path, AS_NEW, FOR_OWNER);
}

/** Does what `openNew` does before it returns. */
export function openNewNow(path: string): number {
  return openSync(path, AS_NEW, FOR_OWNER);
}
