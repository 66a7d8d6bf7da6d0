import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { serverPlace } from './serverPlace.ts';

/** A way to the server of the tests that a test can spoil. */
export interface Cable {
  readonly port: number;
  /** Cuts what is connected; nothing else connects until it is mended. */
  cut(): void;
  /** What the server answers from here on gets lost, and the connection with it. */
  loseAnswers(): void;
  /** Everything stays connected, and nothing arrives. */
  swallow(): void;
  mend(): void;
}

type State = 'whole' | 'cut' | 'losing' | 'swallowing';

/** Lays such a way for one test. */
export async function aCable(): Promise<Cable> {
  let state: State = 'whole';
  const ends = new Set<Socket>();
  const destroyAll = (): void => {
    for (const end of ends) end.destroy();
  };
  const joined = (from: Socket, to: Socket, isAnswer: boolean): void => {
    ends.add(from);
    from.on('data', (piece) => {
      if (state === 'swallowing') return;
      if (isAnswer && state === 'losing') destroyAll();
      else to.write(piece);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      ends.delete(from);
      to.destroy();
    });
  };
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(serverPlace().port, '127.0.0.1');
    joined(near, far, false);
    joined(far, near, true);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    destroyAll();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      state = 'cut';
      destroyAll();
    },
    loseAnswers() {
      state = 'losing';
    },
    swallow() {
      state = 'swallowing';
    },
    mend() {
      if (state !== 'whole') destroyAll();
      state = 'whole';
    },
  };
}
