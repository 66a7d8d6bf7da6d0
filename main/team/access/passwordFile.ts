import { homedir } from 'node:os';
import { join } from 'node:path';
import type { TeamAddress } from '../wire/teamAddress.ts';
import { ownText } from './ownFile.ts';

/** Whose password is looked for. */
export type PasswordOf = Pick<TeamAddress, 'host' | 'port' | 'database' | 'login'>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The password file of PostgreSQL's own programs: that of `PGPASSFILE`, or the usual one. */
export function passwordFile(environment: Environment): string {
  const { PGPASSFILE: named, APPDATA } = environment;
  if (named !== undefined && named !== '') return named;
  return process.platform === 'win32'
    ? join(APPDATA ?? homedir(), 'postgresql', 'pgpass.conf')
    : join(homedir(), '.pgpass');
}

/**
 * The password that such a file has for a login, by the rules of libpq (lines `host:port:database:login:password`, `*` for any,
 * the first that fits); null for none. The library that pg brings for it passes a file that others may read over, with a
 * sentence of its own on the error outlet: here that throws an `OpenToOthersError`.
 */
export function passwordIn(path: string, { host, port, database, login }: PasswordOf): string | null {
  const wanted = [host, String(port), database, login];
  for (const line of (ownText(path) ?? '').split(/\r?\n/)) {
    const fields = fieldsOf(line);
    const fits = wanted.every((value, place) => fields[place] === '*' || fields[place] === value);
    if (fits && fields[PASSWORD]) return fields[PASSWORD];
  }
  return null;
}

const PASSWORD = 4;

/** None in a comment. A colon or a backslash that belongs to a field stands behind a backslash. */
function fieldsOf(line: string): ReadonlyArray<string> {
  if (line.startsWith('#')) return [];
  return [...line.matchAll(/((?:\\.?|[^:\\])*)(?:$|:)/g)].map(([, field = '']) =>
    field.replace(/\\(.)/g, '$1'),
  );
}
