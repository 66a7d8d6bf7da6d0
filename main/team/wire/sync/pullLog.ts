import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import type { StepOutcome, TeamHead, TeamLog } from '../../../desk/team/teamDesk.ts';
import type { ServerEvent, TeamServer } from '../teamServer.ts';
import { isLineAsWritten, linkOf } from './chain.ts';
import { pagesBehind } from './pages.ts';
import { logStop, pageStop } from './wireProblem.ts';

/** What is needed to pull. */
export interface PullParts {
  readonly server: Pick<TeamServer, 'events'>;
  readonly words: Catalogue;
  /** Events a page. */
  readonly most: number;
  /** Hears of each page that is on the disk. */
  taken(page: Taken): void;
}

/** A page that is on the disk. */
export interface Taken {
  readonly log: TeamLog['name'];
  readonly events: number;
  readonly head: number;
  readonly confirmed: ReadonlyArray<string>;
  readonly outcomes: ReadonlyArray<StepOutcome>;
}

/** Takes all that the server has behind the head of this desk, each event checked. Throws a `WireStop` for what is not the team's log. */
export async function pullLog(log: TeamLog, parts: PullParts): Promise<void> {
  const { server, words, most, taken } = parts;
  let head = log.head();
  for await (const page of pagesBehind(server, log.name, head.g, most)) {
    checkPage(words, log, head, page);
    const done = log.takePage(page);
    // Another program that has this profile open took it first: what it has not taken follows its head.
    if (!done.ok && log.head().g !== head.g) return pullLog(log, parts);
    if (!done.ok) throw pageStop(words, log.name, done.error);
    head = done.value.head;
    const { confirmed, outcomes } = done.value;
    taken({ log: log.name, events: page.length, head: head.g, confirmed, outcomes });
  }
}

/** Asks once a connection whether the server has, at the head of this desk, what this desk has there. */
export async function checkHead(
  log: TeamLog,
  { server, words }: Pick<PullParts, 'server' | 'words'>,
): Promise<void> {
  const { g, chain } = log.head();
  if (g === 0) return;
  const [there] = await server.events(log.name, g - 1, 1);
  if (there === undefined) throw logStop(words, log.name, 'went-back', g);
  if (there.g !== g || there.chain !== chain) throw logStop(words, log.name, 'rewritten', g);
}

function checkPage(
  words: Catalogue,
  { name }: TeamLog,
  head: TeamHead,
  page: ReadonlyArray<ServerEvent>,
): void {
  let { g, chain } = head;
  for (const event of page) {
    g += 1;
    // A hole or a repetition has words of its own, which the desk says.
    if (event.g !== g) return;
    if (linkOf(chain, event) !== event.chain || !isLineAsWritten(event))
      throw logStop(words, name, 'broken', g);
    chain = event.chain;
  }
}
