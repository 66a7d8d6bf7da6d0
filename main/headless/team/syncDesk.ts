import type { Desk } from '../../desk/desk.ts';
import type { StepOutcome, TeamDesk } from '../../desk/team/teamDesk.ts';
import { erasuresOf } from '../../team/erasure/erasureSubject.ts';
import type { FollowedTeam } from '../../team/erasure/followTeam.ts';
import { beHere } from '../../team/standing/beHere.ts';
import { subjectsOf } from '../../team/subjectsOf.ts';
import type { ExchangeParts } from '../../team/wire/sync/exchange.ts';
import { syncOnce } from '../../team/wire/sync/syncOnce.ts';
import type { TeamServer } from '../../team/wire/teamServer.ts';
import { Failure } from '../failure.ts';
import { createProgressBar, type ProgressBar } from '../progressBar.ts';
import type { Headless } from '../surroundings.ts';
import { filesOf, sendFiles } from './teamFiles.ts';

/** What went to the team and came from it. */
export interface Synced {
  /** Steps of this desk that the team has now. */
  readonly sent: number;
  readonly received: number;
  /** Steps of this desk that could not stand beside what the team did meanwhile. */
  readonly setAside: number;
  /** Steps of this desk that the team had done already. */
  readonly alreadySo: number;
  /** Files of this desk's cases that the team has now. */
  readonly files: number;
  /** Events that lost their words. */
  readonly erased: number;
  /** Erasures that this version does not know how to follow. */
  readonly erasuresUnknown: number;
}

interface Ends {
  readonly desk: Desk;
  readonly team: TeamDesk;
  readonly profile: string;
}

/**
 * Sends all that waits and takes all that the team has; while the team is reached, rules that are due act, too. Rejects with a
 * `WireFault`, or a `Failure` for a log that is not the team's.
 */
export async function syncDesk(ends: Ends, server: TeamServer, headless: Headless): Promise<Synced> {
  const { desk, team } = ends;
  const counts = createCounts();
  const bar = createProgressBar(headless.terminal, headless.words.headless.team.catchingUp);
  try {
    const parts = await partsOf(ends, server, counts, bar, headless);
    await meet(server, parts);
    team.setReached(true);
    if (desk.dueWork(headless.now()).closed.length > 0) await meet(server, parts);
    await beHere(server, team, { program: headless.version });
    counts.sendFiles(await sendFiles(ends, server, headless.words));
  } finally {
    bar.end();
  }
  return counts.synced();
}

async function meet(server: TeamServer, parts: ExchangeParts): Promise<void> {
  const met = await syncOnce(server, parts);
  if (!met.ok) throw new Failure(met.error.reason);
}

async function partsOf(
  { desk, team, profile }: Ends,
  server: TeamServer,
  counts: Counts,
  bar: ProgressBar,
  { words, now }: Headless,
): Promise<ExchangeParts> {
  const { cases } = await server.head();
  const erasures = erasuresOf(desk, team, filesOf(profile, words), {
    followed: (done) => counts.erase(done),
    refused: ({ reason }) => {
      throw new Failure(reason);
    },
  });
  return {
    words,
    team,
    subjects: [...subjectsOf(team), ...erasures],
    wall: now,
    taken({ log, events, head, outcomes }) {
      counts.take(events, outcomes);
      // A few come at once.
      if (log === 'cases' && cases > SHOWN_FROM) bar.show(head, Math.max(head, cases));
    },
    sent: (_log, steps) => counts.send(steps),
  };
}

const SHOWN_FROM = 1_000;

interface Counts {
  take(events: number, outcomes: ReadonlyArray<StepOutcome>): void;
  send(steps: number): void;
  sendFiles(files: number): void;
  erase(done: FollowedTeam): void;
  synced(): Synced;
}

/** A step may be looked at on several pages; what became of it at last counts. */
function createCounts(): Counts {
  let [sent, received, files, erased, erasuresUnknown] = [0, 0, 0, 0, 0];
  const last = new Map<string, string>();
  const ended = (kind: string): number => [...last.values()].filter((one) => one === kind).length;
  return {
    take(events, outcomes) {
      received += events;
      for (const { step, outcome } of outcomes) last.set(step, outcome.kind);
    },
    send(steps) {
      sent += steps;
    },
    sendFiles(count) {
      files += count;
    },
    erase({ lines, unknown }) {
      erased += lines;
      erasuresUnknown += unknown;
    },
    synced: () => ({
      ...{ sent, received, files, erased, erasuresUnknown },
      setAside: ended('set-aside'),
      alreadySo: ended('already-so'),
    }),
  };
}
