import type { ServerPlace } from '../../../scripts/postgres/startPostgres.mjs';

/** The database in which the schema is installed once for all tests. */
export const DATABASE = 'care';

/** Where the server of this run is. */
export function serverPlace(): ServerPlace {
  const told = process.env.SEVERITY_DESK_POSTGRES;
  if (told === undefined) throw new Error('These tests need a PostgreSQL, which npm test -- team starts.');
  return JSON.parse(told) as ServerPlace;
}
