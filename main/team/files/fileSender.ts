import type { AttachmentStore } from '../../attachments/attachmentStore.ts';
import { fileChunk, wholeSize } from '../../attachments/fileChunk.ts';
import type { TeamFiles } from '../../desk/team/teamDesk.ts';
import { blobState, CHUNK, chunkCount, chunkLength, type TeamPlace } from './teamFiles.ts';

/** Sends the files of this desk's cases to the team, over one connection. */
export interface FileSender {
  /**
   * Sends the next chunk that the server lacks, of any file that waits. False when nothing is left that can be sent over this
   * connection. Who calls it does what is more urgent in between: the log never waits for more than one chunk. Rejects as the
   * server does; called again, it asks what arrived.
   */
  sendChunk(): Promise<boolean>;
}

export interface FileSenderParts {
  readonly place: TeamPlace;
  readonly files: TeamFiles;
  readonly store: Pick<AttachmentStore, 'pathOf'>;
}

/** A file of which the server lacks something. */
interface Sending {
  readonly sha256: string;
  readonly bytes: number;
  readonly missing: ReadonlyArray<number>;
}

/** A file that came together wrong so often is left to the next connection: somebody else may be sending a spoiled one. */
const MOST_BROKEN = 3;

export function createFileSender({ place, files, store }: FileSenderParts): FileSender {
  const left = new Set<string>();
  const broken = new Map<string, number>();
  let sending: Sending | null = null;

  const end = (sha256: string, how: 'settled' | 'left'): void => {
    if (how === 'settled') files.settle(sha256);
    else left.add(sha256);
  };

  const next = async (): Promise<Sending | null> => {
    for (const sha256 of files.waiting().filter((one) => !left.has(one))) {
      const begun = await begin(place, store.pathOf(sha256), sha256);
      if (typeof begun !== 'string') return begun;
      end(sha256, begun);
    }
    return null;
  };

  const endAfter = (said: Said, sha256: string): void => {
    if (said === 'broken') {
      const times = (broken.get(sha256) ?? 0) + 1;
      broken.set(sha256, times);
      if (times >= MOST_BROKEN) end(sha256, 'left');
    } else end(sha256, 'settled');
  };

  /** Gives what is left to send of a file after one more chunk; null for one to look at again. */
  const sendOf = async (file: Sending): Promise<Sending | null> => {
    const [n = 0, ...missing] = file.missing;
    const chunk = await fileChunk(store.pathOf(file.sha256), n * CHUNK, chunkLength(file.bytes, n));
    if (chunk === null) {
      end(file.sha256, 'left');
      return null;
    }
    const said = await putChunk(place, { ...file, n, chunk });
    if (said !== 'taken') endAfter(said, file.sha256);
    return said === 'taken' && missing.length > 0 ? { ...file, missing } : null;
  };

  return {
    async sendChunk() {
      const now = sending ?? (await next());
      sending = null;
      if (now === null) return false;
      sending = await sendOf(now);
      return true;
    },
  };
}

/** What the server lacks of a file; `settled` when it lacks nothing, `left` when it cannot be sent from here. */
async function begin(place: TeamPlace, path: string, sha256: string): Promise<Sending | 'settled' | 'left'> {
  const bytes = await wholeSize(path, sha256);
  // Not here any more, or damaged: the team is not given what is not the file.
  if (bytes === null) return 'left';
  const there = await blobState(place, sha256);
  // Without bytes there is nothing to send: whoever reads the hash makes it.
  if (bytes === 0 || there?.isWhole === true || there?.isErased === true) return 'settled';
  const had = new Set(there?.bytes === bytes ? there.chunks : []);
  const missing = Array.from({ length: chunkCount(bytes) }, (_, n) => n).filter((n) => !had.has(n));
  return missing.length === 0 ? 'left' : { sha256, bytes, missing };
}

interface Chunk {
  readonly sha256: string;
  readonly bytes: number;
  readonly n: number;
  readonly chunk: Uint8Array;
}

type Said = 'taken' | 'whole' | 'broken' | 'erased';

async function putChunk({ server, team }: TeamPlace, { sha256, bytes, n, chunk }: Chunk): Promise<Said> {
  const [answer] = await server.ask<{ said: Said }>(
    'SELECT desk.put_chunk($1, $2, $3, $4, $5) AS said',
    team,
    Buffer.from(sha256, 'hex'),
    bytes,
    n,
    Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength),
  );
  return answer?.said ?? 'taken';
}
