import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { catalogueOf } from '../../../shared/messages/catalogues.ts';
import { createAttachmentStore } from '../../attachments/attachmentStore.ts';
import { createIds } from '../../desk/newId.ts';
import { openDesk } from '../../desk/openDesk.ts';
import type { TeamDesk } from '../../desk/team/teamDesk.ts';
import { publicHolidays } from '../../holidays/publicHolidays.ts';
import { EVENT_VERSION } from '../../persistence/upcast.ts';
import { erasureSubject } from '../erasure/erasureSubject.ts';
import { createFileSender } from '../files/fileSender.ts';
import { TEAM_PROTOCOL } from '../server/serverMigrations.ts';
import { subjectsOf } from '../subjectsOf.ts';
import { connectTeam } from '../wire/connectTeam.ts';
import { type KeptWire, keepSynced } from '../wire/sync/keepSynced.ts';
import type { Beat } from '../wire/teamServer.ts';
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
  const { team, erasing } = desk;
  if (team === null || erasing === null) throw new Error('The profile is of no team.');
  const screen: Screen = { look: { case: null, isWriting: false }, password: task.password };
  const store = createAttachmentStore(join(profile, 'attachments'), words);
  const { address } = task;
  const wire = keepSynced({
    ...{ words, team, wall, address },
    subjects: [
      ...subjectsOf(team),
      erasureSubject(
        { erasing, store, team: team.member.team },
        {
          followed: () => undefined,
          refused: ({ reason }) => say({ kind: 'bug', error: new Error(reason) }),
        },
      ),
    ],
    connect: () =>
      connectTeam(address, screen.password, {
        desk: team.member.desk,
        application: `Severity Desk ${version}`,
      }),
    beat: () => beatOf(team, screen, version),
    after(wait, run) {
      const timer = setTimeout(run, wait);
      return () => clearTimeout(timer);
    },
    monotonic: () => performance.now(),
    random: Math.random,
    taken: () => undefined,
    tell: (state) => say({ kind: 'wire', wire: state }),
    onBug: (error) => say({ kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) }),
    async beaten(server, ahead) {
      say({ kind: 'mates', mates: await matesOf(server, team.member, ahead) });
    },
    sender: (server) =>
      createFileSender({ place: { server, team: team.member.team }, files: team.files, store }),
  });
  desk.onChange(() => say({ kind: 'wrote' }));
  parentPort?.on('message', (message: ToTeamWorker) => hear(message, wire, screen, () => desk.close()));
}

interface Screen {
  look: ScreenLook;
  password: string | null;
}

function hear(message: ToTeamWorker, wire: KeptWire, screen: Screen, close: () => void): void {
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

function beatOf(team: TeamDesk, { look }: Screen, version: string): Beat {
  return {
    protocol: TEAM_PROTOCOL,
    eventVersion: EVENT_VERSION,
    head: team.cases.head().g,
    pending: team.waiting().steps,
    viewing: look.case,
    writing: look.isWriting,
    says: { program: version, zones: process.versions.tz ?? null },
  };
}

function say(message: FromTeamWorker): void {
  parentPort?.postMessage(message);
}

// An error that is a bug ends the thread, and reaches main as its 'error' event.
work(workerData as TeamTask);
