import type { AttachmentStore } from '../../attachments/attachmentStore.ts';
import { wholeSize } from '../../attachments/fileChunk.ts';
import { blobState, chunkCount, chunkLength, type TeamPlace } from './teamFiles.ts';

/** Why a file that a case names is not to be had from the server. */
export type FileAbsence =
  /** The desk that attached it has sent nothing of it yet. */
  | 'not-sent'
  /** That desk is sending it. */
  | 'on-its-way'
  | 'erased'
  /** What the server gives is not what the hash says. */
  | 'broken';

/**
 * Puts a file of the team into the folder of this desk, unless it is there: a chunk at a time, under its name only once its
 * bytes have the hash. Null when it is there. Rejects as the server or the disk does; then nothing is left half-written.
 */
export async function fetchFile(
  place: TeamPlace,
  store: Pick<AttachmentStore, 'pathOf' | 'keepAs'>,
  sha256: string,
): Promise<FileAbsence | null> {
  if ((await wholeSize(store.pathOf(sha256), sha256)) !== null) return null;
  const there = await blobState(place, sha256);
  if (there?.isErased === true) return 'erased';
  if (there?.isWhole === true)
    return (await store.keepAs(sha256, chunksOf(place, sha256, there.bytes))) ? null : 'broken';
  // A file without bytes is never sent.
  if (await store.keepAs(sha256, none())) return null;
  return there === null || there.chunks.length === 0 ? 'not-sent' : 'on-its-way';
}

async function* chunksOf(
  { server, team }: TeamPlace,
  sha256: string,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < chunkCount(bytes); n++) {
    const [chunk] = await server.ask<{ data: Uint8Array }>(
      'SELECT data FROM desk.blob_chunk WHERE team = $1 AND sha256 = $2 AND n = $3',
      team,
      Buffer.from(sha256, 'hex'),
      n,
    );
    // Erased meanwhile, or of another size than chunks have: the hash will tell.
    if (chunk?.data.byteLength !== chunkLength(bytes, n)) return;
    yield chunk.data;
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}
