import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { AttachedFile } from '../../shared/case/events/caseEvent.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { giveName } from '../files/durably.ts';
import { makeFolder } from '../files/makeFolder.ts';
import { systemReason } from '../files/systemReason.ts';
import { openNew, unfinishedIn } from '../files/unfinished.ts';
import { attachmentName } from './attachmentName.ts';
import { piecesOf } from './fileChunk.ts';
import { removeForGood, type SweptFiles, sweepFolder } from './sweepFolder.ts';

/** The largest file that is attached, in bytes: room for evidence, not for an archive. */
export const LARGEST_FILE = 25 * 1024 * 1024;

/** The files that go with cases, each under the hash of its bytes, so that a file that is kept twice lies there once. */
export interface AttachmentStore {
  /** Copies a file into the folder. The error is a sentence. */
  keepFile(path: string): Promise<Result<AttachedFile, string>>;
  keepBytes(name: string, bytes: Uint8Array): Promise<Result<AttachedFile, string>>;
  /** Keeps what came from elsewhere under a hash, and nothing whose bytes have another one: false. Rejects with what the disk or the source says. */
  keepAs(sha256: string, pieces: AsyncIterable<Uint8Array>): Promise<boolean>;
  /** Removes a file for good, also one that was put away. False when there was none. */
  remove(sha256: string): Promise<boolean>;
  /** Where the bytes of a hash lie. */
  pathOf(sha256: string): string;
  /** Puts away what a person let go, as `sweepFolder` says. */
  sweep(files: SweptFiles, now: Instant): Promise<void>;
}

type Piece = Uint8Array;
type Words = Pick<Catalogue, 'attachments' | 'system'>;

/** The files of a profile, in a folder of their own, which is made when the first file comes. */
export function createAttachmentStore(folder: string, catalogue: Words): AttachmentStore {
  const words = catalogue.attachments;
  const pathOf = (sha256: string): string => join(folder, sha256);

  const keep = async (
    name: string,
    pieces: AsyncIterable<Piece>,
    isWhole: () => Promise<boolean>,
  ): Promise<Result<AttachedFile, string>> => {
    makeFolder(folder);
    const temporary = unfinishedIn(folder);
    try {
      const written = await writeHashed(temporary, pieces);
      if (written === null) return err(words.tooLarge(LARGEST_FILE / 1024 / 1024));
      if (!(await isWhole())) return err(words.changedMeanwhile);
      await giveName(temporary, pathOf(written.sha256));
      return ok({ name: attachmentName(name), ...written });
    } finally {
      // A copy that failed leaves nothing. After a success, nothing has this name any more.
      await rm(temporary, { force: true });
    }
  };

  return {
    pathOf,
    async keepFile(path) {
      try {
        const source = await openRegular(path);
        if (source === null) return err(words.noFile);
        try {
          return await keep(basename(path), piecesOf(source), isSameStill(source, await source.stat()));
        } finally {
          await source.close();
        }
      } catch (error) {
        return err(words.notRead(systemReason(catalogue, error)));
      }
    },
    async keepBytes(name, bytes) {
      try {
        return await keep(name, only(bytes), async () => true);
      } catch (error) {
        return err(words.notKept(systemReason(catalogue, error)));
      }
    },
    async keepAs(sha256, pieces) {
      makeFolder(folder);
      const temporary = unfinishedIn(folder);
      try {
        const isSame = (await writeHashed(temporary, pieces))?.sha256 === sha256;
        if (isSame) await giveName(temporary, pathOf(sha256));
        return isSame;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    remove: (sha256) => removeForGood(folder, sha256),
    sweep: (files, now) => sweepFolder(folder, files, now),
  };
}

/**
 * Opens a regular file to read; null for anything else. A folder, a device or a pipe has no end that could be copied,
 * and a link may lead to a file that nobody meant to hand over.
 */
async function openRegular(path: string): Promise<FileHandle | null> {
  if (!(await lstat(path)).isFile()) return null;
  // The file may have become a pipe or a link meanwhile: a pipe is not waited for, a link is not followed.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return null;
}

/** Whether a file is as it was before it was copied. Half of one state and half of another is evidence of nothing. */
function isSameStill(source: FileHandle, before: Stats): () => Promise<boolean> {
  return async () => {
    const { size, mtimeMs } = await source.stat();
    return size === before.size && mtimeMs === before.mtimeMs;
  };
}

async function* only(bytes: Piece): AsyncGenerator<Piece> {
  yield bytes;
}

/** Writes pieces to a new file; null when there is too much of them. */
async function writeHashed(
  path: string,
  pieces: AsyncIterable<Piece>,
): Promise<Omit<AttachedFile, 'name'> | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  const target = await openNew(path);
  try {
    for await (const piece of pieces) {
      bytes += piece.byteLength;
      if (bytes > LARGEST_FILE) return null;
      hash.update(piece);
      // `writeFile` goes on to the last byte; `write` may stop half-way without an error on a disk that fills up.
      await target.writeFile(piece);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}
