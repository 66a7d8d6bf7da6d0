import { err, ok, type Result } from '../../../shared/lang/result.ts';

/** A certificate by which a login shows itself, and its key: the texts of two files of PEM. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
}

/** Where the server of a team is, as whom a desk connects, and by which authority it knows the server. */
export interface TeamAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** The number of the team on that server. */
  readonly team: number;
  readonly login: string;
  /** The certificate of the authority, as text of PEM: a server with a certificate of any other is not talked to. */
  readonly ca: string;
  readonly clientCertificate?: ClientCertificate;
}

/** What a person writes as an address; the login where the address names one. */
export interface WrittenAddress extends Pick<TeamAddress, 'host' | 'port' | 'database'> {
  readonly login: string | null;
}

/** Why a text is no address, as a word for the catalogue. */
export type AddressProblem = 'shape' | 'password' | 'options';

const DEFAULT_PORT = 5432;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Reads an address such as `care.example.com:5432/care`, `login@[::1]/care` or a URL of `postgres:`. A password in it is refused:
 * addresses are shown, kept and told to colleagues. So are options, since a URL could switch TLS off by them.
 */
export function readAddress(text: string): Result<WrittenAddress, AddressProblem> {
  const trimmed = text.trim();
  const scheme = SCHEME.exec(trimmed)?.[0] ?? '';
  if (!['', 'postgres://', 'postgresql://'].includes(scheme.toLowerCase())) return err('shape');
  const url = urlOf(`postgres://${trimmed.slice(scheme.length)}`);
  if (url === null) return err('shape');
  if (url.password !== '') return err('password');
  if (url.search !== '' || url.hash !== '') return err('options');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const [database, login] = [decoded(url.pathname.slice(1)), decoded(url.username)];
  if (host === '' || !isName(database) || login === null || database.includes('/')) return err('shape');
  return ok({
    host,
    port: url.port === '' ? DEFAULT_PORT : Number(url.port),
    database,
    login: login || null,
  });
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function isName(name: string | null): name is string {
  return name !== null && name !== '';
}

/** Writes an address as a person does, to be read again. */
export function writeAddress({
  host,
  port,
  database,
}: Pick<TeamAddress, 'host' | 'port' | 'database'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}/${encodeURIComponent(database)}`;
}
