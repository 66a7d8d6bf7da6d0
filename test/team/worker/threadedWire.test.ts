import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { wholeSize } from '../../../main/attachments/fileChunk.ts';
import { eraseForTeam } from '../../../main/team/erasure/eraseForTeam.ts';
import { createFileSender } from '../../../main/team/files/fileSender.ts';
import { CHUNK } from '../../../main/team/files/teamFiles.ts';
import { compareDerived } from '../../../main/team/standing/derivedStanding.ts';
import { startThreadedWire, type ThreadedWire } from '../../../main/team/worker/threadedWire.ts';
import { bundleForNode } from '../../../scripts/build/bundleForNode.mjs';
import { inProject } from '../../../scripts/project.mjs';
import { ZONE_RULES_VERSION } from '../../../shared/calendar/zone/zoneNames.ts';
import { english } from '../../../shared/messages/en/english.ts';
import type { PresentMate, WireState } from '../../../shared/team/wireState.ts';
import { does, opensCase } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { comes } from '../support/aKeptWire.ts';
import { aTeam } from '../support/aTeam.ts';
import { addressOf } from '../support/aWire.ts';
import { aWireDesk, logOf } from '../support/aWireDesk.ts';
import { opensWithFile } from '../support/opensWithFile.ts';
import { serverPlace } from '../support/serverPlace.ts';

let built: string;

beforeAll(async () => {
  // Inside the project, where the thread finds the packages that stay outside of a bundle.
  built = mkdtempSync(join(inProject('out'), 'team-thread-'));
  await bundleForNode({ teamWorker: 'main/team/worker/teamWorker.ts' }, built);
}, 120_000);

afterAll(() => rmSync(built, { recursive: true, force: true }));

/** A desk whose wire is in a thread, as the console has it, and another one. */
async function aThreadedDesk(password: string | null = serverPlace().password) {
  const team = await aTeam(['AM', 'admin'], ['BK', 'analyst']);
  const profile = temporaryProfile();
  const [ann, ben] = [aWireDesk(team, 'D1', 'AM', { profile }), aWireDesk(team, 'D2', 'BK')];
  const heard: { wire: WireState | null; mates: ReadonlyArray<PresentMate>; gone: boolean } = {
    ...{ wire: null, mates: [], gone: false },
  };
  const wire: ThreadedWire = startThreadedWire({
    script: join(built, 'teamWorker.cjs'),
    task: {
      ...{ profile, password, language: null, clockOffset: 0, version: '9' },
      address: addressOf(team.number, 'AM'),
    },
    onWire: (state) => {
      heard.wire = state;
    },
    onMates: (mates) => {
      heard.mates = mates;
    },
    onWrote: () => ann.desk.noticeOthers(),
    onBug(error) {
      throw error;
    },
    onGone: () => {
      heard.gone = true;
    },
  });
  onTestFinished(() => wire.end());
  const isAt = (link: WireState['link']) => comes(() => expect(heard.wire?.link).toBe(link));
  const files = createAttachmentStore(join(profile, 'attachments'), english);
  return { team, ann, ben, wire, heard, isAt, files };
}

describe('the thread of a team', () => {
  it('sends what main did, and tells main of what it wrote', async () => {
    const { ann, ben, wire, isAt } = await aThreadedDesk();
    await isAt('live');
    const number = opensCase(ann.desk);
    wire.wrote();
    await comes(() => expect(ann.team.waiting().steps).toBe(0));
    await ben.syncs();
    let told = 0;
    ann.desk.onChange(() => {
      told += 1;
    });
    does(ben.desk, { type: 'note', case: number, text: 'Seen' });
    await ben.syncs();
    await comes(() => expect(logOf(ann)).toEqual(logOf(ben)));
    await comes(() => expect(told).toBeGreaterThan(0));
  });

  it('says who else is here, and tells them what is on the screen', async () => {
    const { team, ben, wire, heard, isAt } = await aThreadedDesk();
    const server = await ben.connect();
    const said = { protocol: 1, eventVersion: 2, head: 0, pending: 0, viewing: '1', writing: true, says: {} };
    await server.beat(said);
    await isAt('live');
    wire.look({ case: '10001', isWriting: false });
    await comes(() =>
      expect(heard.mates).toMatchObject([{ handle: 'BK', desk: 'D2', viewing: '1', isWriting: true }]),
    );
    await comes(async () => {
      const [seen] = await server.ask(
        'SELECT viewing, says FROM desk.presence WHERE team = $1 AND desk = $2',
        team.number,
        'D1',
      );
      expect(seen).toMatchObject({
        viewing: '10001',
        says: { program: '9', zoneRules: ZONE_RULES_VERSION },
      });
    });
  });

  it('says what it derived from its log once that is at rest, as the command says and compares it', async () => {
    const { ann, ben, wire, isAt } = await aThreadedDesk();
    await isAt('live');
    opensCase(ann.desk);
    wire.wrote();
    await comes(() => expect(ann.team.waiting().steps).toBe(0));
    await ben.syncs();
    const server = await ben.connect();
    let looks = 0;
    await vi.waitFor(
      async () => {
        // Each look is told at once, with all else that the desk says.
        wire.look({ case: `${++looks}`, isWriting: false });
        expect(await compareDerived(server, ben.team, '9')).toEqual({ same: ['D1'], other: [] });
      },
      { timeout: 50_000, interval: 500 },
    );
  });

  it('follows what an admin erased', async () => {
    const { team, ann, wire, isAt } = await aThreadedDesk();
    await isAt('live');
    const number = opensCase(ann.desk, { title: 'Quixley cannot call' });
    wire.wrote();
    await comes(() => expect(ann.team.waiting().steps).toBe(0));
    const plan = ann.desk.erasing?.plan({ case: number });
    if (plan === undefined) throw new Error('The desk is in no team.');
    await eraseForTeam({ server: await ann.connect(), team: team.number }, plan, 'asked for');
    await comes(() => expect(logOf(ann).join()).not.toContain('Quixley'));
  });

  it('fetches a file that somebody opens, and says why one is not to be had', async () => {
    const { team, ann, ben, wire, isAt, files } = await aThreadedDesk();
    const bens = createAttachmentStore(join(temporaryProfile(), 'attachments'), english);
    const kept = await bens.keepBytes('evidence.bin', randomBytes(3 * CHUNK));
    if (!kept.ok) throw new Error(kept.error);
    const { sha256 } = kept.value;
    await isAt('live');
    opensWithFile(ben.desk, kept.value);
    const server = await ben.connect();
    await ben.syncs(server);
    expect(await wire.fetch(sha256)).toBe('not-sent');
    const place = { server, team: team.number };
    const sender = createFileSender({ place, files: ben.team.files, store: bens });
    await sender.sendChunk();
    expect(await wire.fetch(sha256)).toBe('on-its-way');
    while (await sender.sendChunk());
    expect(await Promise.all([wire.fetch(sha256), wire.fetch(sha256)])).toEqual([null, null]);
    expect(await wholeSize(files.pathOf(sha256), sha256)).toBe(3 * CHUNK);
    await files.remove(sha256);
    const admin = await ann.connect();
    await admin.ask(
      'SELECT desk.erase_file($1, $2, $3)',
      team.number,
      Buffer.from(sha256, 'hex'),
      'asked for',
    );
    expect(await wire.fetch(sha256)).toBe('erased');
  });

  it('waits for a password that nobody said yet', async () => {
    const { wire, heard, isAt } = await aThreadedDesk(null);
    await isAt('stopped');
    expect(await wire.fetch('ab'.repeat(32))).toBe('offline');
    expect(heard.wire?.problem?.kind).toBe('password');
    wire.tryAgain(serverPlace().password);
    await isAt('live');
  });

  it('closes the profile at its end, and is not missed then', async () => {
    const { wire, heard, isAt } = await aThreadedDesk();
    await isAt('live');
    await wire.end();
    expect(heard.gone).toBe(false);
    expect(await wire.fetch('ab'.repeat(32))).toBe('offline');
  });
});
