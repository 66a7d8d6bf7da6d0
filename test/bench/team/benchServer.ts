import { Client } from 'pg';
import { newTeamSql } from '../../../main/team/server/newTeamSql.ts';
import { serverSql } from '../../../main/team/server/serverSql.ts';
import type { ServerPlace } from '../../../scripts/postgres/startPostgres.mjs';

/** As whom the desks of the bench connect, and their team. */
export const LOGIN = 'bench_desk';
export const TEAM = 1;

/** A table such as one would write without the rules of a team: the same line, a number of a sequence. */
const BARE = `CREATE TABLE bare_event (n bigserial PRIMARY KEY, id text NOT NULL UNIQUE, subject text, type text, at bigint,
  recorded bigint, "by" text, body text, version int);
GRANT ALL ON bare_event, bare_event_n_seq TO ${LOGIN};`;

/** Lays the schema with one team, number 1, and the bare table. */
export async function layServer(): Promise<void> {
  const { admin, password } = placeOf();
  const client = await open(admin, password);
  await client.query(serverSql());
  await client.query(newTeamSql('Bench', { handle: 'AM', login: LOGIN }, []));
  await client.query(`ALTER ROLE ${LOGIN} PASSWORD '${password}' CONNECTION LIMIT -1`);
  await client.query(BARE);
  await client.end();
}

/** So many desks, each with a connection by TLS. */
export function openDesks(count: number): Promise<ReadonlyArray<Client>> {
  return Promise.all(Array.from({ length: count }, () => open(LOGIN, placeOf().password)));
}

export async function closeDesks(desks: ReadonlyArray<Client>): Promise<void> {
  await Promise.all(desks.map((desk) => desk.end()));
}

async function open(user: string, password: string): Promise<Client> {
  const { host, port, ca } = placeOf();
  const client = new Client({ host, port, user, password, database: 'postgres', ssl: { ca } });
  await client.connect();
  return client;
}

/** Where the server of this run is. */
export function placeOf(): ServerPlace {
  const told = process.env.SEVERITY_DESK_POSTGRES;
  if (told === undefined) throw new Error('The parts of the bench are started by npm run bench.');
  return JSON.parse(told) as ServerPlace;
}
