import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AttachmentStore, createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { fetchFile } from '../../../main/team/files/fetchFile.ts';
import { createFileSender, type FileSender } from '../../../main/team/files/fileSender.ts';
import { type AsksServer, CHUNK } from '../../../main/team/files/teamFiles.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { aTeam, type TeamDesk, type TestTeam } from '../support/aTeam.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A desk with a folder for its files, and files of its cases that wait. */
interface FileDesk {
  readonly folder: string;
  readonly store: AttachmentStore;
  readonly server: AsksServer & TeamDesk;
  readonly waiting: Set<string>;
  keeps(bytes: Uint8Array): Promise<string>;
  /** As after a start, or a cut. */
  sender(server?: AsksServer): FileSender;
  fetches(sha256: string, server?: AsksServer): ReturnType<typeof fetchFile>;
}

async function aDesk(team: TestTeam, handle: 'AM' | 'BK'): Promise<FileDesk> {
  const folder = join(temporaryProfile(), 'attachments');
  const store = createAttachmentStore(folder, english);
  const server = await team.desk(handle);
  const waiting = new Set<string>();
  const files = { waiting: () => [...waiting], settle: (sha256: string) => void waiting.delete(sha256) };
  return {
    folder,
    store,
    server,
    waiting,
    async keeps(bytes) {
      const kept = await store.keepBytes('evidence.bin', bytes);
      if (!kept.ok) throw new Error(kept.error);
      waiting.add(kept.value.sha256);
      return kept.value.sha256;
    },
    sender: (over = server) => createFileSender({ place: { server: over, team: team.number }, files, store }),
    fetches: (sha256, over = server) => fetchFile({ server: over, team: team.number }, store, sha256),
  };
}

const twoDesks = async () => {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  return { team, am: await aDesk(team, 'AM'), bk: await aDesk(team, 'BK') };
};

/** Sends until nothing is left; gives how many chunks were put. */
async function sendAll(sender: FileSender): Promise<number> {
  let chunks = 0;
  while (await sender.sendChunk()) chunks += 1;
  return chunks;
}

const namesIn = (folder: string): ReadonlyArray<string> => readdirSync(folder);

/** The server over a line that fails with the answer, or with the question, of the n-th chunk. */
function cutting(server: AsksServer, n: number, when: 'before' | 'after'): AsksServer {
  let left = n;
  return {
    async ask(sql, ...values) {
      const isChunk = sql.includes('put_chunk');
      if (isChunk && left-- === 0) {
        if (when === 'after') await server.ask(sql, ...values);
        throw new Error('cut');
      }
      return server.ask(sql, ...values);
    },
  };
}

describe('a file of a case', () => {
  it.each([1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK + 7])(
    'of %i bytes comes to another desk as it is',
    async (size) => {
      const { am, bk } = await twoDesks();
      const bytes = randomBytes(size);
      const sha256 = await am.keeps(bytes);
      expect(await sendAll(am.sender())).toBe(Math.ceil(size / CHUNK));
      expect([...am.waiting]).toEqual([]);
      expect(await bk.fetches(sha256)).toBeNull();
      expect(hashOf(readFileSync(bk.store.pathOf(sha256)))).toBe(sha256);
      expect(namesIn(bk.folder)).toEqual([sha256]);
    },
  );

  it('without bytes needs no server', async () => {
    const { am, bk } = await twoDesks();
    const sha256 = await am.keeps(new Uint8Array());
    expect(await sendAll(am.sender())).toBe(0);
    expect([...am.waiting]).toEqual([]);
    expect(await bk.fetches(sha256)).toBeNull();
  });

  it('of the size that a case takes at most is sent and fetched', async () => {
    const { am, bk } = await twoDesks();
    const sha256 = await am.keeps(randomBytes(25 * 1024 * 1024));
    expect(await sendAll(am.sender())).toBe(100);
    expect(await bk.fetches(sha256)).toBeNull();
  });

  it('that nobody sent yet, or not all of, is said to be so', async () => {
    const { am, bk } = await twoDesks();
    const sha256 = await am.keeps(randomBytes(2 * CHUNK));
    expect(await bk.fetches(sha256)).toBe('not-sent');
    await am.sender().sendChunk();
    expect(await bk.fetches(sha256)).toBe('on-its-way');
    expect(namesIn(bk.folder)).toEqual([]);
  });

  it('that two desks send at once is there once', async () => {
    const { team, am, bk } = await twoDesks();
    const bytes = randomBytes(6 * CHUNK + 1);
    const sha256 = await am.keeps(bytes);
    await bk.keeps(bytes);
    await Promise.all([sendAll(am.sender()), sendAll(bk.sender())]);
    expect([[...am.waiting], [...bk.waiting]]).toEqual([[], []]);
    const rows = await am.server.ask(
      'SELECT count(*) AS chunks FROM desk.blob_chunk WHERE team = $1',
      team.number,
    );
    expect(rows).toEqual([{ chunks: 7 }]);
    expect(hashOf(bytes)).toBe(sha256);
  });
});

describe('sending', () => {
  it.each(['before', 'after'] as const)('goes on where it was cut, %s the server had it', async (when) => {
    const { am, bk } = await twoDesks();
    const sha256 = await am.keeps(randomBytes(5 * CHUNK));
    await expect(sendAll(am.sender(cutting(am.server, 3, when)))).rejects.toThrow('cut');
    expect(await sendAll(am.sender())).toBe(when === 'after' ? 1 : 2);
    expect(await bk.fetches(sha256)).toBeNull();
  });

  it('goes on with the same sender after a fault', async () => {
    const { am } = await twoDesks();
    await am.keeps(randomBytes(5 * CHUNK));
    const sender = am.sender(cutting(am.server, 2, 'before'));
    await expect(sendAll(sender)).rejects.toThrow('cut');
    expect(await sendAll(sender)).toBe(3);
  });

  it('sends a file again that somebody spoiled', async () => {
    const { team, am, bk } = await twoDesks();
    const sha256 = await am.keeps(randomBytes(2 * CHUNK));
    await bk.server.ask(
      'SELECT desk.put_chunk($1, $2, $3, 0, $4)',
      team.number,
      Buffer.from(sha256, 'hex'),
      2 * CHUNK,
      randomBytes(CHUNK),
    );
    // Chunk 1, which makes the hash a wrong one, and both again.
    expect(await sendAll(am.sender())).toBe(3);
    expect(await bk.fetches(sha256)).toBeNull();
  });

  it('leaves what is not here, or damaged on this disk, and sends the rest', async () => {
    const { am, bk } = await twoDesks();
    const damaged = await am.keeps(randomBytes(CHUNK));
    writeFileSync(am.store.pathOf(damaged), 'something else');
    am.waiting.add('ab'.repeat(32));
    const sound = await am.keeps(randomBytes(CHUNK));
    expect(await sendAll(am.sender())).toBe(1);
    expect(await bk.fetches(sound)).toBeNull();
    expect([...am.waiting].sort()).toEqual([damaged, 'ab'.repeat(32)].sort());
    expect(await bk.fetches(damaged)).toBe('not-sent');
  });

  it('lets the log pass between any two chunks', async () => {
    const { am } = await twoDesks();
    await am.keeps(randomBytes(4 * CHUNK));
    const asked: string[] = [];
    const noted: AsksServer = {
      ask: (sql, ...values) => {
        asked.push(sql.includes('put_chunk') ? 'chunk' : 'state');
        return am.server.ask(sql, ...values);
      },
    };
    const sender = am.sender(noted);
    while (await sender.sendChunk()) asked.push('log');
    expect(asked).toEqual(['state', 'chunk', 'log', 'chunk', 'log', 'chunk', 'log', 'chunk', 'log']);
  });

  it('ends for a file that was erased meanwhile', async () => {
    const { team, am, bk } = await twoDesks();
    const sha256 = await am.keeps(randomBytes(3 * CHUNK));
    const sender = am.sender();
    await sender.sendChunk();
    await am.server.ask(
      'SELECT desk.erase_file($1, $2, $3)',
      team.number,
      Buffer.from(sha256, 'hex'),
      'asked for',
    );
    await sendAll(sender);
    expect([...am.waiting]).toEqual([]);
    expect(await bk.fetches(sha256)).toBe('erased');
  });
});

describe('fetching', () => {
  const sent = async () => {
    const { team, am, bk } = await twoDesks();
    const sha256 = await am.keeps(randomBytes(3 * CHUNK));
    await sendAll(am.sender());
    return { team, bk, sha256 };
  };

  it('takes nothing that the hash is not of, and leaves nothing of it', async () => {
    const { bk, sha256 } = await sent();
    const lying: AsksServer = {
      async ask<Row extends object>(sql: string, ...values: ReadonlyArray<unknown>) {
        const rows = await bk.server.ask<Row & Record<string, unknown>>(sql, ...values);
        if (sql.includes('SELECT data') && values[2] === 1)
          rows[0]?.data instanceof Buffer && rows[0].data.fill(0);
        return rows;
      },
    };
    expect(await bk.fetches(sha256, lying)).toBe('broken');
    expect(namesIn(bk.folder)).toEqual([]);
    expect(await bk.fetches(sha256)).toBeNull();
  });

  it('leaves nothing when the line is cut', async () => {
    const { bk, sha256 } = await sent();
    const cut: AsksServer = {
      async ask(sql, ...values) {
        if (sql.includes('SELECT data') && values[2] === 2) throw new Error('cut');
        return bk.server.ask(sql, ...values);
      },
    };
    await expect(bk.fetches(sha256, cut)).rejects.toThrow('cut');
    expect(namesIn(bk.folder)).toEqual([]);
  });

  it('mends a file that is damaged on this disk', async () => {
    const { bk, sha256 } = await sent();
    await bk.fetches(sha256);
    writeFileSync(bk.store.pathOf(sha256), 'something else');
    expect(await bk.fetches(sha256)).toBeNull();
    expect(hashOf(readFileSync(bk.store.pathOf(sha256)))).toBe(sha256);
  });
});
