/** What can go wrong between a desk and the server of its team. */
export type WireFaultKind =
  /** Nobody answers there: the name is unknown, the connection is refused, or nothing came within the time limit. */
  | 'unreachable'
  /** The connection ended while something was asked: whether it was done is in doubt. */
  | 'lost'
  /** No answer within the time limit: in doubt as well. */
  | 'silent'
  | 'no-tls'
  | 'untrusted-certificate'
  | 'wrong-name'
  | 'expired-certificate'
  | 'channel-binding'
  | 'client-certificate'
  | 'password'
  | 'no-login'
  | 'no-database'
  | 'schema-missing'
  | 'schema-older'
  | 'not-a-member'
  | 'role'
  | 'too-old'
  /** The server does not take what was asked, as it was asked. */
  | 'argument'
  /** Nothing was done, and the same may be asked again: locks, limits, a server that starts. */
  | 'busy'
  | 'server-error';
