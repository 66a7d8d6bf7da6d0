import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';
import { freePort } from '../../../scripts/postgres/freePort.mjs';

/**
 * The way from one desk to its server, with the faults of a network. It sees what TLS leaves to be seen: that something is
 * asked, and that something is answered.
 */
export interface FaultyWay {
  readonly port: number;
  /** Ends what is connected, as a router that starts again does; gives how many connections there were. */
  cut(): number;
  /** Nobody gets through from here on: what is connected ends, what comes is refused. */
  shut(): void;
  /** From here on nothing goes through in either direction, and nobody is told. */
  swallow(): void;
  /** The next that is asked in `least` bytes or more goes through; what is answered does not, and the connection ends. */
  loseNextAnswer(least?: number): void;
  /** How many answers were lost so far. */
  lostAnswers(): number;
  /** Each piece takes so much longer in each direction, in ms. */
  delay(ms: number): void;
  /** The way is as it should be. What was swallowed stays so: the connections of then end. */
  heal(): void;
  end(): Promise<void>;
}

type Mode = 'open' | 'shut' | 'swallowing';

/** A connection through the way: from the desk, and on to the server. */
interface Pair {
  readonly desk: Socket;
  readonly server: Socket;
  /** Whether something was asked whose answer is to be lost. */
  losing: boolean;
}

interface Traffic {
  readonly pairs: Set<Pair>;
  mode: Mode;
  /** How long a question is whose answer will be lost; null for none. */
  armed: number | null;
  lost: number;
  delayMs: number;
}

/** Opens a way to a server on this computer. It listens outside of the range of outgoing connections, as the server does. */
export async function openFaultyWay(to: { readonly port: number }): Promise<FaultyWay> {
  const traffic: Traffic = { pairs: new Set(), mode: 'open', armed: null, lost: 0, delayMs: 0 };
  const server = createServer({ pauseOnConnect: true }, (desk) => comes(traffic, desk, to.port));
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const endAll = (): number => {
    const { size } = traffic.pairs;
    for (const pair of traffic.pairs) end(pair);
    return size;
  };
  return {
    port,
    cut: endAll,
    shut() {
      traffic.mode = 'shut';
      endAll();
    },
    swallow() {
      traffic.mode = 'swallowing';
      for (const pair of traffic.pairs) fallSilent(pair);
    },
    loseNextAnswer(least = 1) {
      traffic.armed = least;
    },
    lostAnswers: () => traffic.lost,
    delay(ms) {
      traffic.delayMs = ms;
    },
    heal() {
      if (traffic.mode === 'swallowing') endAll();
      Object.assign(traffic, { mode: 'open', armed: null, delayMs: 0 });
    },
    async end() {
      endAll();
      server.close();
      await once(server, 'close');
    },
  };
}

function comes(traffic: Traffic, desk: Socket, port: number): void {
  // Who connects hears of an end by what it asked; here it is what was meant.
  desk.on('error', () => undefined);
  if (traffic.mode === 'shut') {
    desk.destroy();
    return;
  }
  const pair: Pair = { desk, server: dial(port, '127.0.0.1'), losing: false };
  traffic.pairs.add(pair);
  pair.server.on('error', () => undefined);
  for (const side of [desk, pair.server]) {
    side.on('close', () => {
      traffic.pairs.delete(pair);
      end(pair);
    });
  }
  desk.on('data', (piece) => {
    pair.losing = pair.losing || isLost(traffic, piece);
    passOn(traffic, pair.server, piece);
  });
  pair.server.on('data', (piece) => {
    if (pair.losing) loseTo(traffic, pair);
    else passOn(traffic, desk, piece);
  });
  if (traffic.mode === 'swallowing') fallSilent(pair);
  else desk.resume();
}

function isLost(traffic: Traffic, { length }: Buffer): boolean {
  if (traffic.armed === null || length < traffic.armed) return false;
  traffic.armed = null;
  return true;
}

/** The server has done what was asked once it answers. */
function loseTo(traffic: Traffic, pair: Pair): void {
  traffic.lost += 1;
  end(pair);
}

function passOn({ delayMs }: Traffic, to: Socket, piece: Buffer): void {
  if (delayMs === 0) to.write(piece);
  else setTimeout(() => to.write(piece), delayMs);
}

function fallSilent({ desk, server }: Pair): void {
  desk.pause();
  server.pause();
}

function end({ desk, server }: Pair): void {
  desk.destroy();
  server.destroy();
}
