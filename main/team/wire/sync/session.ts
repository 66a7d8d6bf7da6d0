import type { Milliseconds } from '../../../../shared/calendar/instant/instant.ts';
import type { TeamServer } from '../teamServer.ts';
import { WireFault } from '../wireFault.ts';
import { createExchange, type Exchange, type ExchangeParts, type Greeting } from './exchange.ts';
import type { KeepParts } from './keepParts.ts';
import type { Wake, WireTimes } from './wake.ts';

/** What one connected time of a desk needs. */
export interface SessionParts
  extends ExchangeParts,
    WireTimes,
    Pick<KeepParts, 'beat' | 'beaten' | 'sender'> {
  readonly connect: () => Promise<TeamServer>;
  readonly wake: Wake;
  /** Somebody looks: hints are followed at once. */
  readonly isInFront: () => boolean;
  /** When the others are to hear anew what is on the screen. */
  readonly isBeatDue: () => boolean;
  /** Everything was exchanged. */
  exchanged(greeting: Greeting): void;
  readonly isEnded: () => boolean;
}

/** Hints can be lost, so the head is asked for now and then; often where no hint comes. */
const ASK_EACH: Milliseconds = 20_000;
const ASK_EACH_DEAF: Milliseconds = 2_000;
const BEAT_EACH: Milliseconds = 15_000;
/** Desks that nobody looks at do not all ask at once. */
const SPREAD: Milliseconds = 250;
/** A hint can be forged by any member: it makes nobody ask more often than this. */
const HINT_EACH: Milliseconds = 25;
const BUSY_TRIES = 5;

/** Exchanges over two connections, of which one listens, until one of them fails: it rejects then. Resolves where the wire was ended. */
export async function holdSession(parts: SessionParts): Promise<void> {
  const work = await parts.connect();
  const hearing: Hearing = { hints: 0, isDeaf: false };
  const exchange = createExchange(work, parts);
  try {
    await exchangeOnce(exchange, parts);
    const listener = await openListener(parts, hearing);
    try {
      await keepOn({ work, listener, exchange, hearing }, parts);
    } finally {
      await listener?.end();
    }
  } finally {
    await work.end();
  }
}

interface Hearing {
  hints: number;
  /** Something came of which no hint told: LISTEN does not reach through whatever is in between. */
  isDeaf: boolean;
}

/** Null where the login has no connection left for it: the head is asked for instead. */
async function openListener(parts: SessionParts, hearing: Hearing): Promise<TeamServer | null> {
  let last = Number.NEGATIVE_INFINITY;
  const onHint = (): void => {
    hearing.hints += 1;
    const soonest = Math.max(0, last + HINT_EACH - parts.monotonic());
    last = parts.monotonic() + soonest;
    parts.wake.within(parts.isInFront() ? soonest : Math.max(soonest, parts.random() * SPREAD));
  };
  try {
    const listener = await parts.connect();
    await listener.listen(onHint);
    return listener;
  } catch (error) {
    if (error instanceof WireFault && error.kind === 'busy') return null;
    throw error;
  }
}

interface Connected {
  readonly work: TeamServer;
  readonly listener: TeamServer | null;
  readonly exchange: Exchange;
  readonly hearing: Hearing;
}

async function keepOn(connected: Connected, parts: SessionParts): Promise<void> {
  const { work, listener, exchange, hearing } = connected;
  const over = anyEnd(connected);
  over.catch(() => undefined);
  const beats = createBeats(connected, parts);
  const sender = parts.sender?.(work);
  for (let hints = hearing.hints; ; ) {
    const { g } = parts.team.cases.head();
    const { ahead } = await exchangeOnce(exchange, parts);
    hearing.isDeaf = hearing.hints === hints && (hearing.isDeaf || parts.team.cases.head().g > g);
    const nextBeat = await beats(ahead);
    // One piece of a file between any two exchanges: what somebody waits for comes first.
    const isMore = (await sender?.sendChunk()) ?? false;
    parts.wake.within(isMore ? 0 : Math.min(askEach(listener, hearing), nextBeat));
    hints = hearing.hints;
    await Promise.race([parts.wake.next(), over]);
    if (parts.isEnded()) return;
  }
}

function askEach(listener: TeamServer | null, { isDeaf }: Hearing): Milliseconds {
  return listener === null || isDeaf ? ASK_EACH_DEAF : ASK_EACH;
}

/** Gives what beats where it is time for it, and says how long until the next time. */
function createBeats(
  { work, listener }: Connected,
  { beat, beaten, isBeatDue, monotonic }: SessionParts,
): (ahead: Milliseconds) => Promise<Milliseconds> {
  let next = monotonic();
  return async (ahead) => {
    if (isBeatDue() || monotonic() >= next) {
      // The one that listens would not hear of its own end where the network swallows all.
      await Promise.all([work.beat(beat()), listener?.ask('SELECT 1')]);
      await beaten?.(work, ahead);
      next = monotonic() + BEAT_EACH;
    }
    return Math.max(0, next - monotonic());
  };
}

/** What the server could not do now, and did not do, is asked again a moment later. */
async function exchangeOnce(exchange: Exchange, parts: SessionParts): Promise<Greeting> {
  for (let tries = 1; ; tries += 1) {
    try {
      const greeting = await exchange.exchange();
      parts.exchanged(greeting);
      return greeting;
    } catch (error) {
      if (!(error instanceof WireFault) || error.kind !== 'busy' || tries === BUSY_TRIES) throw error;
      await new Promise<void>((resolve) => {
        parts.after(parts.random() * SPREAD * tries, resolve);
      });
    }
  }
}

/** Rejects once one of the connections is over. */
async function anyEnd({ work, listener }: Connected): Promise<never> {
  await Promise.race(listener === null ? [work.ended] : [work.ended, listener.ended]);
  throw new WireFault('lost', 'the connection ended');
}
