import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { CHUNK } from '../../../main/team/files/teamFiles.ts';
import type { TeamServer } from '../../../main/team/wire/teamServer.ts';
import { WireFault } from '../../../main/team/wire/wireFault.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { does } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { aKeptWire, comes } from '../support/aKeptWire.ts';
import { aTeam } from '../support/aTeam.ts';
import { aWireDesk, logOf } from '../support/aWireDesk.ts';
import { opensWithFile } from '../support/opensWithFile.ts';

const CHUNKS = 12;

/** Two desks whose wires are kept up; the first one has a file of 3 MiB, and `onChunk` is called before each of its chunks goes. */
async function twoDesks(onChunk: (n: number) => unknown) {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const [ann, ben] = [aWireDesk(team, 'D1', 'AM'), aWireDesk(team, 'D2', 'BK')];
  const files = createAttachmentStore(join(temporaryProfile(), 'attachments'), english);
  const kept = await files.keepBytes('evidence.bin', randomBytes(CHUNKS * CHUNK));
  if (!kept.ok) throw new Error(kept.error);
  let chunks = 0;
  const noting = (server: TeamServer): TeamServer => ({
    ...server,
    async ask(sql, ...values) {
      if (sql.includes('put_chunk')) await onChunk(++chunks);
      return server.ask(sql, ...values);
    },
  });
  const near = aKeptWire(team, ann, { files, spoilt: noting });
  aKeptWire(team, ben);
  await comes(() => expect(near.state().link).toBe('live'));
  const isWhole = async (): Promise<boolean> => {
    const [found] = await (await team.desk('BK')).ask<{ whole: boolean }>(
      'SELECT is_whole AS whole FROM desk.blob WHERE team = $1',
      team.number,
    );
    return found?.whole === true;
  };
  return { ann, ben, near, file: kept.value, isWhole, chunks: () => chunks };
}

it('a note passes a file that is on its way, after one more chunk of it at most', async () => {
  let number = '';
  const { ann, ben, near, file, isWhole, chunks } = await twoDesks(async (n) => {
    if (n === 3) near.does(() => does(ann.desk, { type: 'note', case: number, text: 'They wait' }));
    // The chunk after the one before which it was written goes only once the other desk has the note.
    if (n === 4) await comes(() => expect(logOf(ben).some((line) => line.includes('They wait'))).toBe(true));
  });
  near.does(() => {
    number = opensWithFile(ann.desk, file);
  });
  await comes(async () => expect(await isWhole()).toBe(true));
  expect(chunks()).toBe(CHUNKS);
  await comes(() => expect(ann.team.files.waiting()).toEqual([]));
});

it('a file whose connection is cut goes on with the chunks that the server lacks', async () => {
  const { ann, near, file, isWhole, chunks } = await twoDesks((n) => {
    if (n === 6) throw new WireFault('lost', 'cut');
  });
  near.does(() => opensWithFile(ann.desk, file));
  await comes(async () => expect(await isWhole()).toBe(true));
  // The one that was cut is sent twice.
  expect(chunks()).toBe(CHUNKS + 1);
  await comes(() => expect(ann.team.files.waiting()).toEqual([]));
});
