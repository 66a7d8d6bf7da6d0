import { serverSql } from '../../../main/team/server/serverSql.ts';
import { HANDLES, loginOf } from './aTeam.ts';
import { connected } from './connect.ts';
import { DATABASE, serverPlace } from './serverPlace.ts';

/** Lays the schema once for all files, as an administrator does. */
export async function setup(): Promise<void> {
  const { admin, password } = serverPlace();
  const first = await connected(admin, password, { database: 'postgres' });
  await first.ask(`CREATE DATABASE ${DATABASE}`);
  await first.end();
  const inside = await connected(admin, password);
  await inside.client.query(serverSql());
  for (const handle of HANDLES) {
    await inside.ask(`CREATE ROLE ${loginOf(handle)} LOGIN PASSWORD '${password}' IN ROLE desk_member`);
  }
  await inside.end();
}
