import type { LogName } from '../../../desk/team/teamDesk.ts';
import type { ServerEvent, TeamServer } from '../teamServer.ts';

type Events = ReadonlyArray<ServerEvent>;

/**
 * Gives the events behind a place in pages of about `most`, each ending where a step ends. The next one is asked for before a page
 * is given, so that it travels while that one is written.
 */
export async function* pagesBehind(
  server: Pick<TeamServer, 'events'>,
  log: LogName,
  after: number,
  most: number,
): AsyncGenerator<Events, void> {
  let rest: Events = [];
  let asked = server.events(log, after, most);
  for (;;) {
    const answer = await asked;
    const found = [...rest, ...answer];
    // The log ends where a step ends, since each is written whole.
    const isEnd = answer.length < most;
    const end = isEnd ? found.length : beginOfLastStep(found);
    rest = found.slice(end);
    if (!isEnd) {
      asked = server.events(log, found.at(-1)?.g ?? after, most);
      // Whoever takes no further page does not hear of it.
      asked.catch(() => undefined);
    }
    if (end > 0) yield found.slice(0, end);
    if (isEnd) return;
  }
}

/** The step of the last event may go on behind it. */
function beginOfLastStep(events: Events): number {
  const last = events.at(-1);
  return events.findLastIndex(({ step }) => step !== last?.step) + 1;
}
