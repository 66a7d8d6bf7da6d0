import { onTestFinished, vi } from 'vitest';
import type { AttachmentStore } from '../../../main/attachments/attachmentStore.ts';
import { afterMs } from '../../../main/scheduling/systemTimer.ts';
import { createFileSender } from '../../../main/team/files/fileSender.ts';
import { connectTeam } from '../../../main/team/wire/connectTeam.ts';
import type { KeepParts } from '../../../main/team/wire/sync/keepParts.ts';
import { type KeptWire, keepSynced } from '../../../main/team/wire/sync/keepSynced.ts';
import type { TeamServer } from '../../../main/team/wire/teamServer.ts';
import type { WireState } from '../../../shared/team/wireState.ts';
import type { TestTeam } from './aTeam.ts';
import { addressOf } from './aWire.ts';
import type { WireDesk } from './aWireDesk.ts';
import { serverPlace } from './serverPlace.ts';

/** A wire that is kept up, and what it said. */
export interface TestWire extends KeptWire {
  readonly told: ReadonlyArray<WireState>;
  /** How it stands, and how many steps wait. */
  stands(): {
    readonly link: WireState['link'];
    readonly pending: number;
    readonly fault: string | undefined;
  };
  /** Does something on the desk, and says so to the wire. */
  does(work: () => unknown): void;
}

interface WireOptions {
  readonly port?: number;
  readonly password?: () => string;
  readonly answerMs?: number;
  /** Spoils what the desk gets of the server. */
  readonly spoilt?: (server: TeamServer) => TeamServer;
  readonly times?: Partial<Pick<KeepParts, 'after' | 'monotonic' | 'random'>>;
  /** Where the files of the desk lie; none are sent if absent. */
  readonly files?: AttachmentStore;
}

/** Keeps a desk of a test in step with its team until the test ends. */
export function aKeptWire(
  team: TestTeam,
  { desk, name, handle, parts }: WireDesk,
  options: WireOptions = {},
): TestWire {
  const { port = serverPlace().port, password = () => serverPlace().password, times = {} } = options;
  const { answerMs = 30_000, spoilt = (server) => server, files: store } = options;
  const told: WireState[] = [];
  const address = addressOf(team.number, handle, { port });
  const wire = keepSynced({
    ...parts,
    address,
    connect: async () =>
      spoilt(await connectTeam(address, password(), { desk: name, connectMs: answerMs, answerMs })),
    beat: () => ({
      ...{ protocol: 1, eventVersion: 2, viewing: null, writing: false, says: {} },
      ...{ head: parts.team.cases.head().g, pending: parts.team.waiting().steps },
    }),
    after: afterMs,
    monotonic: () => performance.now(),
    random: Math.random,
    ...times,
    ...(store && {
      sender: (server) =>
        createFileSender({ place: { server, team: team.number }, files: parts.team.files, store }),
    }),
    tell: (state) => told.push(state),
    onBug(error) {
      throw error;
    },
  });
  onTestFinished(() => wire.end());
  return {
    ...wire,
    told,
    stands() {
      const { link, problem } = wire.state();
      return { link, pending: parts.team.waiting().steps, fault: problem?.kind };
    },
    does(work) {
      work();
      wire.wrote();
      desk.noticeOthers();
    },
  };
}

/** Waits for something that comes by itself, however slow the machine is. */
export function comes(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: 50_000, interval: 20 });
}
