import type { WireState } from '../../../../shared/team/wireState.ts';
import { WireFault } from '../wireFault.ts';
import { backOff } from './backOff.ts';
import { PAGE } from './exchange.ts';
import type { KeepParts } from './keepParts.ts';
import { createOpenServers, type OpenServers } from './openServers.ts';
import { holdSession, type SessionParts } from './session.ts';
import { createWake, type Wake } from './wake.ts';
import { createWireTeller, type WireTeller } from './wireTeller.ts';

/** A wire that is kept up until it is ended. */
export interface KeptWire {
  state(): WireState;
  /** Something was done here: it is sent at once. */
  wrote(): void;
  /** Whether somebody looks at this desk: then a hint is followed at once. */
  setInFront(isInFront: boolean): void;
  /** The others are to hear at once what is on the screen of this desk. */
  beatSoon(): void;
  /** A person did something about what was wrong, or the computer woke: tries again now. */
  tryAgain(): void;
  end(): Promise<void>;
}

const LEAST_PAGE = 100;

/**
 * Keeps a desk in step with its team: what is done here is sent at once, what others do is taken as soon as the server hints at it.
 * A connection that fails is made anew, with growing pauses; a log that is not the team's stops the wire until a person says
 * otherwise. The desk works on meanwhile.
 */
export function keepSynced(parts: KeepParts): KeptWire {
  const wake = createWake(parts);
  const servers = createOpenServers(parts.connect);
  const teller = createWireTeller(parts);
  const now = { failed: 0, most: PAGE, isEnded: false, isInFront: true, isAsked: false, isBeatDue: false };
  const running = run({ parts, wake, servers, teller, now });
  const hurry = (): void => {
    if (teller.state().link === 'live') wake.within(0);
  };
  return {
    state: teller.state,
    wrote: hurry,
    setInFront(is) {
      now.isInFront = is;
      if (is) hurry();
    },
    beatSoon() {
      now.isBeatDue = true;
      hurry();
    },
    tryAgain() {
      now.isAsked = true;
      now.failed = 0;
      wake.within(0);
    },
    async end() {
      now.isEnded = true;
      wake.within(0);
      await servers.endAll();
      await running;
    },
  };
}

interface Running {
  readonly parts: KeepParts;
  readonly wake: Wake;
  readonly servers: OpenServers;
  readonly teller: WireTeller;
  readonly now: {
    /** Tries since the last exchange. */
    failed: number;
    most: number;
    isEnded: boolean;
    isInFront: boolean;
    isAsked: boolean;
    isBeatDue: boolean;
  };
}

async function run(running: Running): Promise<void> {
  const { now, wake, parts } = running;
  while (!now.isEnded) {
    try {
      await holdSession(sessionOf(running));
    } catch (error) {
      if (!now.isEnded) await rest(running, error);
    }
  }
  wake.forget();
  parts.team.setReached(false);
}

function sessionOf({ parts, wake, servers, teller, now }: Running): SessionParts {
  return {
    ...parts,
    wake,
    most: now.most,
    connect: servers.connect,
    isInFront: () => now.isInFront,
    isEnded: () => now.isEnded,
    isBeatDue() {
      const isDue = now.isBeatDue;
      now.isBeatDue = false;
      return isDue;
    },
    taken: parts.taken,
    sent: () => undefined,
    exchanged(greeting) {
      now.failed = 0;
      teller.live(greeting);
    },
  };
}

async function rest({ parts, wake, teller, now }: Running, error: unknown): Promise<void> {
  now.failed += 1;
  now.isAsked = false;
  // What is too much for the way in between comes in smaller pieces.
  if (error instanceof WireFault && error.kind === 'silent') now.most = Math.max(LEAST_PAGE, now.most >> 1);
  teller.fail(error);
  wake.forget();
  const waits = teller.state().link === 'stopped';
  if (!waits) wake.within(backOff(now.failed, parts.random()));
  do await wake.next();
  while (waits && !now.isAsked && !now.isEnded);
}
