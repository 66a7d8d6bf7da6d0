import type { PushedStep, TeamLog } from '../../../desk/team/teamDesk.ts';
import type { PushAnswer, TeamServer } from '../teamServer.ts';

const MOST_STEPS = 200;
const MOST_BYTES = 1_000_000;

/** What became of a push. */
export interface Pushed {
  /** How many steps the server has now. */
  readonly had: number;
  /** The first step that it did not take, and why; null where it took all. */
  readonly left: PushAnswer | null;
}

/** Sends the first steps that are pending, as many as go at once; null where nothing is. */
export async function pushLog(log: TeamLog, server: Pick<TeamServer, 'push'>): Promise<Pushed | null> {
  const steps = firstBytes(log.pending(MOST_STEPS));
  if (steps.length === 0) return null;
  const answers = await server.push(log.name, steps);
  const had = answers.filter(({ outcome }) => outcome === 'taken' || outcome === 'known').length;
  const left = answers.find(({ outcome }) => outcome === 'conflict' || outcome === 'refused') ?? null;
  return { had, left };
}

/** At least one: how large a step may be is for the server to say. */
function firstBytes(steps: ReadonlyArray<PushedStep>): ReadonlyArray<PushedStep> {
  let bytes = 0;
  const end = steps.findIndex((step) => {
    bytes += Buffer.byteLength(JSON.stringify(step));
    return bytes > MOST_BYTES;
  });
  return end === -1 ? steps : steps.slice(0, Math.max(end, 1));
}
