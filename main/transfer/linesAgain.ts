import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { createLineCutter } from './lineCutter.ts';

/** A file that was checked is no longer what it was: what it holds now has been checked by nobody. */
export class ChangedFileError extends Error {}

/** What tells whether a file is still the same, while its bytes pass by. */
export interface ContentMark {
  hear(bytes: Uint8Array): void;
  /** Ends the hearing. */
  mark(): string;
}

export function createContentMark(): ContentMark {
  const hash = createHash('sha256');
  return { hear: (bytes) => hash.update(bytes), mark: () => hash.digest('hex') };
}

const PIECE = 256 * 1024;

/**
 * The lines of a file that was checked, read again in one go, for who is in the middle of a transaction. Throws a
 * `ChangedFileError` at the end, or at the first line that cannot be one, when the file is not what was checked.
 */
export function* linesAgain(path: string, checked: string): Generator<string> {
  const content = createContentMark();
  const cutter = createLineCutter();
  for (const bytes of piecesOf(path)) {
    content.hear(bytes);
    yield* sound(cutter.cut(bytes));
  }
  yield* sound(cutter.end());
  if (content.mark() !== checked) throw new ChangedFileError();
}

function* sound(lines: ReadonlyArray<string | null>): Generator<string> {
  for (const line of lines) {
    if (line === null) throw new ChangedFileError();
    yield line;
  }
}

/** The bytes of a file, piece by piece. */
export function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      // Each piece has bytes of its own: the cutter keeps the end of one until the next comes.
      const bytes = Buffer.allocUnsafeSlow(PIECE);
      const read = readSync(file, bytes, 0, PIECE, null);
      if (read === 0) return;
      yield bytes.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
