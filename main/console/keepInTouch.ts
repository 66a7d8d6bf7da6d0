import { join } from 'node:path';
import { app, powerMonitor, safeStorage } from 'electron';
import { SECOND } from '../../shared/calendar/instant/instant.ts';
import { given } from '../../shared/lang/given.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { createPasswordKeeper, type PasswordKeeper } from '../keyStore/passwordKeeper.ts';
import { systemKeys } from '../keyStore/systemKeys.ts';
import { afterMs } from '../scheduling/systemTimer.ts';
import { clientCertificateOf, NoSuchFileError } from '../team/access/clientCertificate.ts';
import { addressOf, UnreadableAddressError } from '../team/access/keptAddress.ts';
import { OpenToOthersError } from '../team/access/ownFile.ts';
import { passwordAtHand } from '../team/access/passwordAtHand.ts';
import { createSaidPassword, type SaidPassword } from '../team/access/saidPassword.ts';
import { startThreadedWire, type ThreadedWire } from '../team/worker/threadedWire.ts';
import type { NotHere, TeamTask } from '../team/worker/workerTalk.ts';
import type { Foundation } from './foundation.ts';

/** The thread that keeps the desk in touch with its team, as main tends it. */
export interface InTouch {
  /** Something was done here. */
  wrote(): void;
  /** Fetches a file of the team that is not on this desk: null once it is here, else why not. */
  fetch(sha256: string): Promise<NotHere | null>;
  end(): Promise<void>;
}

/** A thread that failed is started anew after so long. */
const START_AGAIN = 30 * SECOND;

/** Starts it for a profile that is of a team and knows where the team is; null for any other. `onReached` hears when the team is reached, and when not any more. */
export async function keepInTouch(foundation: Foundation, onReached: () => void): Promise<InTouch | null> {
  const { desk, board, window } = foundation;
  const { team } = desk;
  if (team === null) return null;
  const found = await soundTask(foundation);
  if (found === null) return null;
  const { task, keeper } = found;
  const password = createSaidPassword(task.password, (taken) => {
    keeper.keep(taken).catch((error: unknown) => foundation.report.bug('team', error));
  });
  const wire = startAgainAndAgain(foundation, { task, password }, (isLive) => {
    team.setReached(isLive);
    onReached();
  });
  const stopLooking = board.onLook((look) => wire.now().look(look));
  const stopTrying = board.onTryAgain((said) => {
    if (said === undefined) wire.now().tryAgain();
    else if (password.say(said)) wire.now().tryAgain(said);
  });
  const focus = (isInFront: boolean) => () => wire.now().setInFront(isInFront);
  window.on('focus', focus(true));
  window.on('blur', focus(false));
  powerMonitor.on('resume', () => {
    if (board.wire().link !== 'stopped') wire.now().tryAgain();
  });
  return {
    wrote() {
      const { steps, held } = team.waiting();
      if (steps > held) wire.now().wrote();
    },
    fetch: (sha256) => wire.now().fetch(sha256),
    async end() {
      stopLooking();
      stopTrying();
      await wire.end();
    },
  };
}

function startAgainAndAgain(
  { desk, board, report }: Foundation,
  { task, password }: { readonly task: TeamTask; readonly password: SaidPassword },
  onLive: (isLive: boolean) => void,
) {
  let isEnded = false;
  const start = (): ThreadedWire =>
    startThreadedWire({
      script: join(__dirname, 'teamWorker.cjs'),
      task: { ...task, password: password.atHand() },
      onWire(wire) {
        const wasLive = board.wire().link === 'live';
        password.hear(wire);
        board.tellWire(wire);
        if (wasLive !== (wire.link === 'live')) onLive(wire.link === 'live');
      },
      onMates: board.tellMates,
      onWrote: () => desk.noticeOthers(),
      onBug: (error) => report.bug('team', error),
      onGone() {
        onLive(false);
        board.tellWire({ ...board.wire(), link: 'offline' });
        afterMs(START_AGAIN, () => {
          if (!isEnded) thread = start();
        });
      },
    });
  let thread = start();
  return {
    now: () => thread,
    end() {
      isEnded = true;
      return thread.end();
    },
  };
}

/** What the thread needs, and who keeps the password. */
interface Found {
  readonly task: TeamTask;
  readonly keeper: PasswordKeeper;
}

/** Where something is wrong with the files of the access, it is said, and looked at again once a person tries again. */
async function soundTask(foundation: Foundation): Promise<Found | null> {
  const { board } = foundation;
  for (;;) {
    const found = await taskOrWords(foundation);
    if (typeof found !== 'string') return found;
    const problem = { kind: 'client-certificate', words: found } as const;
    board.tellWire({ ...board.wire(), link: 'stopped', problem });
    await new Promise<void>((resolve) => {
      const stop = board.onTryAgain(() => {
        stop();
        resolve();
      });
    });
  }
}

/** What the thread needs; what is wrong with the files of the access in words; null for a profile that knows no address. */
async function taskOrWords({
  profile,
  options,
  clock,
  words,
  board,
}: Foundation): Promise<Found | string | null> {
  try {
    const kept = addressOf(profile);
    if (kept === null) return null;
    const { certificate, key, ...where } = kept;
    const clientCertificate = clientCertificateOf(given({ certificate, key }));
    const keys = systemKeys(safeStorage, process.platform);
    board.tellKeyring(await keys.isAvailable());
    const keeper = createPasswordKeeper(profile, where, keys);
    const task = {
      profile,
      language: options.language,
      clockOffset: clock.offset,
      version: app.getVersion(),
      address: { ...where, ...given({ clientCertificate }) },
      password: passwordAtHand(where, process.env) ?? (await keeper.password()),
    };
    return { task, keeper };
  } catch (error) {
    const said = wordsOf(words, error);
    if (said === null) throw error;
    return said;
  }
}

function wordsOf({ headless }: Catalogue, error: unknown): string | null {
  if (error instanceof OpenToOthersError) return headless.team.openToOthers(error.path);
  if (error instanceof UnreadableAddressError) return headless.team.badAddress(error.path);
  return error instanceof NoSuchFileError ? headless.team.noFile(error.path) : null;
}
