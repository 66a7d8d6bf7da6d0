import { X509Certificate } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { Client, types } from 'pg';
import { type Asking, createAsking } from './asking.ts';
import { createTeamServer } from './createTeamServer.ts';
import { faultOf } from './faultOf.ts';
import type { TeamAddress } from './teamAddress.ts';
import type { TeamServer } from './teamServer.ts';
import { WireFault } from './wireFault.ts';

/** How a desk connects. */
export interface ConnectOptions {
  /** As the desk calls itself; empty before it has a name, when nothing is written. */
  readonly desk: string;
  /** What the administrator of the server sees of it. */
  readonly application?: string;
  /** How long to wait for a connection, ms. */
  readonly connectMs?: number;
  /** How long to wait for an answer, ms. */
  readonly answerMs?: number;
}

const CONNECT_MS = 5_000;
const ANSWER_MS = 10_000;
/** A connection that died without a word is noticed by the system after this, and by heartbeats sooner. */
const KEEP_ALIVE_MS = 10_000;
const INT8 = 20;

/** The step of the server's schema that this program needs. */
export const LEAST_SCHEMA = 7;

/**
 * Connects to the server of a team as one of its members: by TLS alone, to a server whose certificate is of the authority and
 * names the host, with the password by SCRAM, bound to that TLS. `null` for a login without a password. Rejects with a `WireFault`.
 */
export async function connectTeam(
  address: TeamAddress,
  password: string | null,
  options: ConnectOptions,
): Promise<TeamServer> {
  refuseAuthority(address.ca);
  const client = clientFor(address, password, options);
  const asking = createAsking(client, options.answerMs ?? ANSWER_MS);
  try {
    await client.connect();
  } catch (error) {
    // A refusal of our own leaves the socket open.
    void client.end();
    throw faultOf(error, 'connecting');
  }
  try {
    await refuseOlder(asking);
  } catch (error) {
    await asking.end();
    throw error;
  }
  return createTeamServer(asking, address.team, options.desk);
}

/** Without an authority Node would take its own list of them: whoever has a certificate for any name could stand in between. */
function refuseAuthority(ca: string): void {
  try {
    new X509Certificate(ca);
  } catch (error) {
    throw new WireFault('untrusted-certificate', 'the file of the authority holds no certificate', error);
  }
}

function clientFor(address: TeamAddress, password: string | null, options: ConnectOptions): Client {
  const { host, port, database, login, ca, clientCertificate } = address;
  const { application = 'Severity Desk', connectMs = CONNECT_MS } = options;
  let isScram = false;
  const client = new Client({
    host,
    port,
    database,
    user: login,
    // Asked for only where the server wants one. A text here, or nothing, would let pg look into its environment and ~/.pgpass.
    password: () => {
      if (!isScram) throw new WireFault('channel-binding', 'the server asks for the password itself');
      if (password === null) throw new WireFault('password', 'the server asks for one');
      return password;
    },
    // Said outright: a variable of the environment switches verification off for whoever does not.
    ssl: { ca, rejectUnauthorized: true, minVersion: 'TLSv1.2', ...clientCertificate },
    enableChannelBinding: true,
    application_name: application,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : types.getTypeParser(oid, format),
    },
  });
  // pg sends a password in the clear, or as MD5, to whoever asks for it so.
  const connection: EventEmitter = Reflect.get(client, 'connection');
  connection.once('authenticationSASL', () => {
    isScram = true;
  });
  return client;
}

async function refuseOlder({ ask }: Asking): Promise<void> {
  const [row] = await ask<{ schema: number | null }>(
    'SELECT max(number)::int AS schema FROM desk.migration',
    [],
  );
  const schema = row?.schema ?? 0;
  if (schema < LEAST_SCHEMA)
    throw new WireFault('schema-older', `its schema is at step ${schema}, needed is ${LEAST_SCHEMA}`);
}
