import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { ClientCertificate } from '../../../main/team/wire/teamAddress.ts';
import { makeCertificates } from '../../../scripts/postgres/certificates.mjs';

/** Somebody who stands where the server should be, and begins as PostgreSQL does. */
export interface Front {
  readonly port: number;
  /** The text of the authority that its certificate is of. */
  readonly ca: string;
  /** Its own certificate: one of the authority, as a login could have it too. */
  readonly own: ClientCertificate;
  /** Resolves with the name in the certificate by which somebody showed himself. */
  readonly shown: Promise<string>;
}

interface FrontOptions {
  /** What its certificate names. */
  readonly names?: string;
  /** For how long its certificate is valid. */
  readonly days?: number;
  /** It has no TLS. */
  readonly isPlain?: boolean;
  /** It wants a certificate of its authority from whoever connects. */
  readonly asksWho?: boolean;
  /** What it says first inside TLS. */
  readonly says?: Buffer;
}

/** Opens such a front on this computer for one test. */
export async function aFront({
  isPlain = false,
  asksWho = false,
  says,
  ...named
}: FrontOptions): Promise<Front> {
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-front-'));
  const { ca, certificate, key } = makeCertificates(folder, named);
  const own = { cert: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(isPlain ? 'N' : 'S');
      if (isPlain) return;
      const inside = new TLSSocket(socket, { isServer: true, ca, ...own, requestCert: asksWho });
      inside.on('error', () => undefined);
      inside.once('secure', () => server.emit('shown', inside.getPeerCertificate().subject?.CN));
      if (says !== undefined) inside.once('data', () => inside.write(says));
    });
  });
  const shown = once(server, 'shown').then(([name]) => String(name));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { port: (server.address() as AddressInfo).port, ca, own, shown };
}

const AUTHENTICATION = 'R';
const IN_THE_CLEAR = 3;

/** By which a server asks for the password itself. */
export function asksForPassword(): Buffer {
  const message = Buffer.alloc(9);
  message.write(AUTHENTICATION);
  message.writeInt32BE(8, 1);
  message.writeInt32BE(IN_THE_CLEAR, 5);
  return message;
}
