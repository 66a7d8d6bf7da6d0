import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startThreadedWire, type ThreadedWire } from '../../../main/team/worker/threadedWire.ts';
import { bundleForNode } from '../../../scripts/build/bundleForNode.mjs';
import { inProject } from '../../../scripts/project.mjs';
import type { PresentMate, WireState } from '../../../shared/team/wireState.ts';
import { does, opensCase } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { comes } from '../support/aKeptWire.ts';
import { aTeam } from '../support/aTeam.ts';
import { addressOf } from '../support/aWire.ts';
import { aWireDesk, logOf } from '../support/aWireDesk.ts';
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
  return { team, ann, ben, wire, heard, isAt };
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
      expect(seen).toEqual({ viewing: '10001', says: { program: '9', zones: process.versions.tz } });
    });
  });

  it('waits for a password that nobody said yet', async () => {
    const { wire, heard, isAt } = await aThreadedDesk(null);
    await isAt('stopped');
    expect(heard.wire?.problem?.kind).toBe('password');
    wire.tryAgain(serverPlace().password);
    await isAt('live');
  });

  it('closes the profile at its end, and is not missed then', async () => {
    const { wire, heard, isAt } = await aThreadedDesk();
    await isAt('live');
    await wire.end();
    expect(heard.gone).toBe(false);
  });
});
