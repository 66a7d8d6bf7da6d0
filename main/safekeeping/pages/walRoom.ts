import { closeSync, fstatSync, fsync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { type Database, PAGES_IN_WAL } from '../../persistence/sqlite.ts';
import { inTransactionIfFree } from '../../persistence/transaction.ts';

const HEADER = 32;
const FRAME = 24 + 4096;

/** As long as the -wal becomes before its pages are moved into the file. */
const ROOM = HEADER + PAGES_IN_WAL * FRAME;

/** Written within a millisecond. */
const PIECE = Buffer.alloc(1 << 20);

/**
 * Makes the -wal of an open file a piece longer, with zeros behind what stands in it, until it has the length that it comes
 * to with time. A commit that makes it longer waits for the notes of the file system beside its own bytes, half as long
 * again and more; one that writes over what is there does not. The engine takes nothing behind its last frame, as after a
 * kill. Does nothing before the first commit, while another program holds the pen, and where the file cannot be written:
 * whoever writes next is told why. True while a further piece is wanted.
 */
export function addWalRoom(database: Database, file: string): boolean {
  let isShort = false;
  try {
    // Whoever holds the pen is the only one that makes the -wal longer.
    inTransactionIfFree(database, () => {
      isShort = lengthen(`${file}-wal`);
    });
  } catch {
    return false;
  }
  return isShort;
}

function lengthen(path: string): boolean {
  const wal = openSync(path, 'r+');
  const { size } = fstatSync(wal);
  if (size <= HEADER || size >= ROOM) {
    closeSync(wal);
    return false;
  }
  try {
    const written = writeSync(wal, PIECE, 0, Math.min(PIECE.length, ROOM - size), size);
    // The next commit would wait for these bytes too.
    fsync(wal, () => closeSync(wal));
    return size + written < ROOM;
  } catch (error) {
    // A full disk: what was begun of the piece is given back.
    ftruncateSync(wal, size);
    closeSync(wal);
    throw error;
  }
}
