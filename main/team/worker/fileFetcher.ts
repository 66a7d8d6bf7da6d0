import type { AttachmentStore } from '../../attachments/attachmentStore.ts';
import { systemReason } from '../../files/systemReason.ts';
import { fetchFile } from '../files/fetchFile.ts';
import type { TeamPlace } from '../files/teamFiles.ts';
import { WireFault } from '../wire/wireFault.ts';
import type { NotHere } from './workerTalk.ts';

/** Fetches files of the team over the connection that the wire has. */
export interface FileFetcher {
  /** Over which connection it asks from here on; null while there is none. */
  over(place: TeamPlace | null): void;
  /** Null once the file is on this desk; else why it is not. */
  fetch(sha256: string): Promise<NotHere | null>;
}

/** A chunk is one question of many on that connection: the log waits for no more than one. */
export function createFileFetcher(
  store: Pick<AttachmentStore, 'pathOf' | 'keepAs'>,
  words: Parameters<typeof systemReason>[0],
): FileFetcher {
  let place: TeamPlace | null = null;
  return {
    over(given) {
      place = given;
    },
    async fetch(sha256) {
      if (place === null) return 'offline';
      try {
        return await fetchFile(place, store, sha256);
      } catch (error) {
        return error instanceof WireFault ? 'offline' : { notKept: systemReason(words, error) };
      }
    },
  };
}
