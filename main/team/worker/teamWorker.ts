import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { given } from '../../../shared/lang/given.ts';
import { catalogueOf } from '../../../shared/messages/catalogues.ts';
import { createAttachmentStore } from '../../attachments/attachmentStore.ts';
import { createIds } from '../../desk/newId.ts';
import { openDesk } from '../../desk/openDesk.ts';
import { publicHolidays } from '../../holidays/publicHolidays.ts';
import { afterMs } from '../../scheduling/systemTimer.ts';
import { type ErasureNews, erasuresOf } from '../erasure/erasureSubject.ts';
import { createFileSender } from '../files/fileSender.ts';
import { beatOf, type ScreenShown } from '../standing/beatOf.ts';
import { createRestingDerived } from '../standing/restingDerived.ts';
import { subjectsOf } from '../subjectsOf.ts';
import { connectTeam } from '../wire/connectTeam.ts';
import { type KeptWire, keepSynced } from '../wire/sync/keepSynced.ts';
import type { WireTimes } from '../wire/sync/wake.ts';
import { createFileFetcher, type FileFetcher } from './fileFetcher.ts';
import { matesOf } from './matesOf.ts';
import type { FromTeamWorker, ScreenLook, TeamTask, ToTeamWorker } from './workerTalk.ts';

/** The thread beside main that keeps a desk in step with its team, until main tells it to end. */
function work(task: TeamTask): void {
  const { profile, version, clockOffset } = task;
  const words = catalogueOf(task.language);
  const wall = (): number => Date.now() + clockOffset;
  const desk = openDesk({
    ...{ words, profile, now: wall, newId: createIds(wall), holidays: publicHolidays },
    by: () => '',
    making: { script: join(__dirname, 'makingWorker.cjs') },
  });
  const { team } = desk;
  if (team === null) throw new Error('The profile is of no team.');
  const screen: Screen = { look: { case: null, isWriting: false }, password: task.password };
  const store = createAttachmentStore(join(profile, 'attachments'), words);
  const { address } = task;
  const fetcher = createFileFetcher(store, words);
  const derived = createRestingDerived(team, TIMES.monotonic);
  const wire = keepSynced({
    ...{ words, team, wall, address },
    ...TIMES,
    subjects: [...subjectsOf(team), ...erasuresOf(desk, team, store, ERASURE_NEWS)],
    connect: () =>
      connectTeam(address, screen.password, {
        desk: team.member.desk,
        application: `Severity Desk ${version}`,
      }),
    beat: () =>
      beatOf(team, shown(screen), { program: version, ...given({ derived: derived() ?? undefined }) }),
    taken: () => undefined,
    tell(state) {
      if (state.link !== 'live') fetcher.over(null);
      say({ kind: 'wire', wire: state });
    },
    onBug: (error) => say({ kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) }),
    async beaten(server, ahead) {
      say({ kind: 'mates', mates: await matesOf(server, team.member, ahead) });
    },
    sender(server) {
      const place = { server, team: team.member.team };
      fetcher.over(place);
      return createFileSender({ place, files: team.files, store });
    },
  });
  desk.onChange(() => say({ kind: 'wrote' }));
  parentPort?.on('message', (message: ToTeamWorker) =>
    hear(message, { wire, screen, fetcher, close: () => desk.close() }),
  );
}

const TIMES: WireTimes = {
  after: afterMs,
  monotonic: () => performance.now(),
  random: Math.random,
};

const ERASURE_NEWS: ErasureNews = {
  followed: () => undefined,
  refused: ({ reason }) => say({ kind: 'bug', error: new Error(reason) }),
};

interface Screen {
  look: ScreenLook;
  password: string | null;
}

function shown({ look }: Screen): ScreenShown {
  return { viewing: look.case, writing: look.isWriting };
}

interface Hearing {
  readonly wire: KeptWire;
  readonly screen: Screen;
  readonly fetcher: FileFetcher;
  readonly close: () => void;
}

function hear(message: ToTeamWorker, { wire, screen, fetcher, close }: Hearing): void {
  switch (message.kind) {
    case 'wrote':
      wire.wrote();
      return;
    case 'in-front':
      wire.setInFront(message.isInFront);
      return;
    case 'look':
      screen.look = message.look;
      wire.beatSoon();
      return;
    case 'fetch': {
      const { sha256 } = message;
      void fetcher.fetch(sha256).then((why) => say({ kind: 'fetched', sha256, why }));
      return;
    }
    case 'try-again':
      screen.password = message.password ?? screen.password;
      wire.tryAgain();
      return;
    case 'end':
      void wire.end().then(() => {
        close();
        parentPort?.close();
      });
  }
}

function say(message: FromTeamWorker): void {
  parentPort?.postMessage(message);
}

// An error that is a bug ends the thread, and reaches main as its 'error' event.
work(workerData as TeamTask);
