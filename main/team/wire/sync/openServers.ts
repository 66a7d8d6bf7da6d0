import type { TeamServer } from '../teamServer.ts';
import { WireFault } from '../wireFault.ts';

/** The connections of a wire, so that they can all be ended whatever waits for them. */
export interface OpenServers {
  connect(): Promise<TeamServer>;
  endAll(): Promise<void>;
}

export function createOpenServers(connect: () => Promise<TeamServer>): OpenServers {
  const open = new Set<TeamServer>();
  let isOver = false;
  let giveUp: () => void = () => undefined;
  const over = new Promise<never>((_, reject) => {
    giveUp = () => reject(new WireFault('unreachable', 'the wire was ended'));
  });
  over.catch(() => undefined);
  const connectAndKeep = async (): Promise<TeamServer> => {
    const server = await connect();
    open.add(server);
    void server.ended.then(() => open.delete(server));
    if (isOver) await server.end();
    return server;
  };
  return {
    connect: () => {
      const made = connectAndKeep();
      made.catch(() => undefined);
      return Promise.race([made, over]);
    },
    async endAll() {
      isOver = true;
      giveUp();
      await Promise.all([...open].map((server) => server.end()));
    },
  };
}
