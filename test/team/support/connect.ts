import { Client, type ClientConfig, type QueryResultRow, types } from 'pg';
import { onTestFinished } from 'vitest';
import { DATABASE, serverPlace } from './serverPlace.ts';

const INT8 = 20;

/** Someone who is connected to the server. */
export interface Connected {
  readonly client: Client;
  /** Asks, and gives the rows; whole numbers are numbers. */
  ask<Row extends QueryResultRow>(
    sql: string,
    ...values: ReadonlyArray<unknown>
  ): Promise<ReadonlyArray<Row>>;
  end(): Promise<void>;
}

/** Connects as the app does: by TLS, with the server's authority alone. Whoever connects ends it. */
export async function connected(
  user: string,
  password: string,
  more: Partial<ClientConfig> = {},
): Promise<Connected> {
  const { host, port, ca } = serverPlace();
  const client = new Client({
    host,
    port,
    user,
    password,
    database: DATABASE,
    ssl: { ca },
    enableChannelBinding: true,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : types.getTypeParser(oid, format),
    },
    ...more,
  });
  // Connections are ended by the server in some tests; who asks then is told by the rejection.
  client.on('error', () => undefined);
  await client.connect();
  return {
    client,
    ask: async (sql, ...values) => (await client.query(sql, [...values])).rows,
    end: () => client.end(),
  };
}

/** The same for one test, which ends it. */
export async function connect(
  user: string,
  password: string,
  more: Partial<ClientConfig> = {},
): Promise<Connected> {
  const made = await connected(user, password, more);
  onTestFinished(() => made.end());
  return made;
}

/** Who administers the server. */
export function connectAdministrator(database = DATABASE): Promise<Connected> {
  const { admin, password } = serverPlace();
  return connect(admin, password, { database });
}

/** The code with which the server refuses. */
export async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'not refused';
}
