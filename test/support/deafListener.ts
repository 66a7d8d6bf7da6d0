import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of this machine that answers nothing and remembers who knocked, by TCP and by UDP. */
export interface DeafListener {
  readonly port: number;
  readonly knocks: readonly string[];
  close(): void;
}

/** Listens on 127.0.0.1; the first bytes of a connection are part of its knock, so that a failure says who it was. */
export async function listenDeaf(): Promise<DeafListener> {
  const knocks: string[] = [];
  const server = createServer((socket) => {
    const at = knocks.push('tcp') - 1;
    socket.on('data', (bytes) => {
      knocks[at] = `tcp ${bytes.toString('latin1').slice(0, 120)}`;
      socket.end('HTTP/1.1 204 No Content\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port.');
  const datagrams = createSocket('udp4', (bytes) => {
    knocks.push(`udp of ${bytes.length} bytes`);
  });
  datagrams.bind(address.port, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    port: address.port,
    knocks,
    close() {
      server.close();
      datagrams.close();
    },
  };
}
