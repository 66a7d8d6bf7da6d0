import type { Instant, Milliseconds } from '../../../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import type { TeamDesk, TeamLog } from '../../../desk/team/teamDesk.ts';
import { TEAM_PROTOCOL } from '../../server/serverMigrations.ts';
import type { ServerHead, TeamServer } from '../teamServer.ts';
import { WireFault } from '../wireFault.ts';
import { checkHead, pullLog, type Taken } from './pullLog.ts';
import { type Pushed, pushLog } from './pushLog.ts';
import { pullSubjects, type Subject } from './subject.ts';

/** The desk's side of an exchange with the server. */
export interface ExchangeParts {
  readonly words: Catalogue;
  readonly team: TeamDesk;
  readonly subjects: ReadonlyArray<Subject>;
  /** The clock of this computer as it is, not corrected by the team's. */
  readonly wall: () => Instant;
  /** Events a page; 5,000 if absent. */
  readonly most?: number;
  /** Hears of what is on the disk, page by page. */
  taken(page: Taken): void;
  /** Hears of each push: how many steps the server has by it. */
  sent(log: TeamLog['name'], steps: number): void;
}

/** One connection of a desk, over which it exchanges what is new. */
export interface Exchange {
  /** What the server says of itself, and by how much its clock is ahead of this computer's. Rejects for a desk that it does not know. */
  greet(): Promise<Greeting>;
  /** Pulls, pushes and pulls again until nothing is left to send, and sees to the numbers for new cases. Gives what was said at its begin. */
  exchange(): Promise<Greeting>;
}

export interface Greeting {
  readonly head: ServerHead;
  readonly ahead: Milliseconds;
}

export const PAGE = 5_000;
const LEASE = 50;
const LEASE_BELOW = 25;
/** A step that is in conflict with nothing new is asked about so often before it counts as a fault. */
const MOST_STUCK = 3;

/** The logs of a team, each with an order of its own. That of customers first: by their days the deadlines of cases follow. */
export function logsOf(team: TeamDesk): ReadonlyArray<TeamLog> {
  return [team.customers, team.cases];
}

/** Exchanges over one connection. Rejects with a `WireFault`, or with a `WireStop` for a log that is not the team's. */
export function createExchange(server: TeamServer, parts: ExchangeParts): Exchange {
  const { team, words } = parts;
  let isChecked = false;
  const pull = (log: TeamLog): Promise<void> =>
    pullLog(log, { server, words, most: parts.most ?? PAGE, taken: parts.taken });
  const pullAll = async (): Promise<Greeting> => {
    const greeting = await greet(server, parts);
    const { head } = greeting;
    for (const log of logsOf(team)) {
      const isBehind = head[log.name] < log.head().g;
      if (!isChecked || isBehind) await checkHead(log, { server, words });
      if (head[log.name] !== log.head().g) await pull(log);
    }
    isChecked = true;
    await pullSubjects(parts.subjects, server, head);
    return greeting;
  };
  return {
    greet: () => greet(server, parts),
    async exchange() {
      const greeting = await pullAll();
      for (const log of logsOf(team)) await sendAll(log, server, parts, () => pull(log));
      if (team.numbersLeft() < LEASE_BELOW) team.keepLease(await server.leaseNumbers(LEASE));
      return greeting;
    },
  };
}

async function greet(server: TeamServer, { team, words, wall }: ExchangeParts): Promise<Greeting> {
  const asked = wall();
  const head = await server.head();
  const answered = wall();
  if (head.leastProtocol > TEAM_PROTOCOL)
    throw new WireFault('too-old', `protocol ${TEAM_PROTOCOL}, needed is ${head.leastProtocol}`);
  const { handle } = team.member;
  if (head.handle !== handle)
    throw new WireFault('not-a-member', words.wire.otherHandle(head.handle, handle));
  team.noteRole(head.role);
  return { head, ahead: head.now - Math.round((asked + answered) / 2) };
}

async function sendAll(
  log: TeamLog,
  server: TeamServer,
  { sent }: ExchangeParts,
  pull: () => Promise<void>,
): Promise<void> {
  let stuck = 0;
  for (;;) {
    const { g } = log.head();
    const pushed = await pushLog(log, server);
    if (pushed === null) return;
    sent(log.name, pushed.had);
    // What was taken has its place only in what comes back.
    await pull();
    const isSetAside = setRefusedAside(log, pushed);
    stuck = isSetAside || log.head().g > g ? 0 : stuck + 1;
    if (stuck === MOST_STUCK) throw new WireFault('server-error', `step ${pushed.left?.step} finds no place`);
  }
}

function setRefusedAside(log: TeamLog, { left }: Pushed): boolean {
  if (left?.outcome !== 'refused') return false;
  const steps = new Set([left.step]);
  if (left.why === 'number') log.takePage([], undefined, steps);
  else log.takePage([], steps);
  return true;
}
