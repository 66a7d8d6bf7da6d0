import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

const PIECE = 1 << 20;

/** The size of a file in bytes if it is what its hash says; null for none, or one that is damaged. */
export async function wholeSize(path: string, sha256: string): Promise<number | null> {
  const file = await openKept(path);
  if (file === null) return null;
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of piecesOf(file)) {
      hash.update(piece);
      bytes += piece.byteLength;
    }
    return hash.digest('hex') === sha256 ? bytes : null;
  } finally {
    await file.close();
  }
}

/** The bytes of a file from a place on, at most so many; null where they are not there any more. */
export async function fileChunk(path: string, from: number, length: number): Promise<Uint8Array | null> {
  const file = await openKept(path);
  if (file === null) return null;
  try {
    const buffer = new Uint8Array(length);
    const { bytesRead } = await file.read(buffer, 0, length, from);
    return bytesRead === length ? buffer : null;
  } finally {
    await file.close();
  }
}

/** Gives the bytes of an open file piece by piece; a piece is valid until the next one is asked for. */
export async function* piecesOf(source: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(PIECE);
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, PIECE);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Null where nothing is, or what is no file of ours. */
async function openKept(path: string): Promise<FileHandle | null> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
    if ((await file.stat()).isFile()) return file;
    await file.close();
    return null;
  } catch {
    return null;
  }
}
