import type { WireFaultKind } from '../../../shared/team/wireFaultKind.ts';
import { WireFault } from './wireFault.ts';

/** When an error came: before anything was asked, nothing is in doubt. */
export type WirePhase = 'connecting' | 'asking';

/** Gives the fault that an error of the client library, of TLS, of the network or of the server is. */
export function faultOf(error: unknown, phase: WirePhase): WireFault {
  if (error instanceof WireFault) return error;
  const { code, message } = describedError(error);
  const found = BY_CODE[code] ?? byPattern(code, message) ?? byClass(code) ?? 'server-error';
  const kind = phase === 'connecting' && (found === 'lost' || found === 'silent') ? 'unreachable' : found;
  return new WireFault(kind, message, error);
}

/** Node tells of each address that it tried, and joins the errors without words of its own. */
function describedError(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  const parts: ReadonlyArray<unknown> = error instanceof AggregateError ? error.errors : [];
  const [first] = parts.filter((part) => part instanceof Error);
  const code: unknown = Reflect.get(error, 'code') ?? (first && Reflect.get(first, 'code'));
  const message = error.message || first?.message || String(code ?? error.name);
  return { code: typeof code === 'string' ? code : '', message };
}

function kinds(kind: WireFaultKind, ...codes: ReadonlyArray<string>): Record<string, WireFaultKind> {
  return Object.fromEntries(codes.map((code) => [code, kind]));
}

const BY_CODE: Readonly<Record<string, WireFaultKind | undefined>> = {
  ...kinds('unreachable', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EHOSTUNREACH'),
  ...kinds('unreachable', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'ERR_SOCKET_BAD_PORT'),
  ...kinds('lost', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_DESTROYED'),
  ...kinds('wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_TLS_CERT_ALTNAME_FORMAT', 'HOSTNAME_MISMATCH'),
  ...kinds('expired-certificate', 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'),
  ...kinds('untrusted-certificate', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
  ...kinds('untrusted-certificate', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
  ...kinds('untrusted-certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'CERT_SIGNATURE_FAILURE'),
  ...kinds('untrusted-certificate', 'CERT_UNTRUSTED', 'CERT_REJECTED', 'CERT_REVOKED', 'CERT_CHAIN_TOO_LONG'),
  ...kinds('untrusted-certificate', 'INVALID_CA', 'INVALID_PURPOSE', 'PATH_LENGTH_EXCEEDED'),
  ...kinds('client-certificate', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'),
  ...kinds('client-certificate', 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE'),
  ...kinds(
    'client-certificate',
    'ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED',
    'ERR_OSSL_X509_KEY_VALUES_MISMATCH',
  ),
  ...kinds('no-tls', 'EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_UNSUPPORTED_PROTOCOL'),
  ...kinds('no-tls', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'ERR_SSL_NO_PROTOCOLS_AVAILABLE'),
  // States of SQL, https://www.postgresql.org/docs/current/errcodes-appendix.html, and those that the schema gives.
  ...kinds('password', '28P01'),
  ...kinds('no-database', '3D000'),
  ...kinds('schema-missing', '3F000', '42P01'),
  ...kinds('schema-older', '42883', '42703'),
  ...kinds('not-a-member', 'SDMEM', '42501'),
  ...kinds('role', 'SDROL'),
  ...kinds('too-old', 'SDOLD'),
  ...kinds('argument', 'SDARG'),
  ...kinds('busy', '40001', '40P01', '55P03', '57014', '57P03'),
  ...kinds('lost', '25P03', '57P01', '57P02', '57P05'),
};

/** By the class of a state: what lacks room or connections passes, what says that the connection failed is in doubt. */
function byClass(code: string): WireFaultKind | null {
  if (!/^[0-9A-Z]{5}$/.test(code)) return null;
  if (code.startsWith('53')) return 'busy';
  if (code.startsWith('08')) return 'lost';
  return code.startsWith('22') || code.startsWith('23') ? 'argument' : null;
}

/** What has no code of its own, and what one code does not tell apart. */
function byPattern(code: string, message: string): WireFaultKind | null {
  if (code === '28000') return ofRefusedLogin(message);
  // The text of the authority was read before: what OpenSSL cannot read now is a certificate of the login, or its key.
  if (code.startsWith('ERR_OSSL_')) return 'client-certificate';
  return PATTERNS.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

function ofRefusedLogin(message: string): WireFaultKind {
  if (/channel binding/i.test(message)) return 'channel-binding';
  return /certificate/i.test(message) ? 'client-certificate' : 'no-login';
}

const PATTERNS: ReadonlyArray<readonly [RegExp, WireFaultKind]> = [
  [/^timeout expired/i, 'unreachable'],
  [/read timeout/i, 'silent'],
  [/does not support SSL|establishing an SSL connection/i, 'no-tls'],
  [/channel.binding|server signature|server nonce|requires a certificate/i, 'channel-binding'],
  [/client password must be/i, 'password'],
  [/^SASL: Only mechanism/i, 'channel-binding'],
  [/terminated|not queryable|socket disconnected|socket hang up/i, 'lost'],
];
