import type { WireFaultKind } from '../../team/wireFaultKind.ts';

/** Where the server is, as whom it was asked, and what was said. */
export interface Where {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly login: string;
  readonly said: string;
}

const at = ({ host, port }: Where): string => `${host}:${port}`;

/** What is said of the connection to the server of a team: what happened, then what to do. */
export const wireWords = {
  fault: {
    unreachable: (where: Where): string =>
      `The team's server at ${at(where)} cannot be reached (${where.said}). What is done here is kept and sent later; the window tries again by itself. If others reach it, check the network and the address.`,
    lost: (where: Where): string =>
      `The connection to ${at(where)} was lost (${where.said}). This desk connects again and asks what arrived. Nothing is sent twice.`,
    silent: (where: Where): string =>
      `The team's server at ${at(where)} does not answer. This desk connects again and asks what arrived. Nothing is sent twice.`,
    'no-tls': (where: Where): string =>
      `The server at ${at(where)} offers no TLS that this desk takes (${where.said}), and it sends nothing without. Ask who administers it to set ssl = on.`,
    'untrusted-certificate': (where: Where): string =>
      `The certificate of ${at(where)} is not of the team's authority (${where.said}). Nothing was sent. Compare the file of the authority with that of a colleague; if it is the same, somebody may stand in between: tell who administers the server.`,
    'wrong-name': (where: Where): string =>
      `The certificate of ${at(where)} is for another name (${where.said}). Nothing was sent. Connect by the name that stands in it, or ask who administers the server for one that names ${where.host}.`,
    'expired-certificate': (where: Where): string =>
      `The certificate of ${at(where)} is not valid at this time (${where.said}). Nothing was sent. Check the clock of this computer; if it is right, ask who administers the server for a new certificate.`,
    'channel-binding': (where: Where): string =>
      `The server at ${at(where)} could not prove that it knows the login ${where.login} (${where.said}). The password was not told. Somebody may stand in between: tell who administers the server.`,
    'client-certificate': (where: Where): string =>
      `The server at ${at(where)} does not take the certificate of the login ${where.login} (${where.said}). Ask who administers it which certificate belongs to this login.`,
    password: ({ login, said }: Where): string =>
      `The password of the login ${login} is missing or wrong (${said}). Enter it again, or ask who administers the server for a new one.`,
    'no-login': (where: Where): string =>
      `The server at ${at(where)} lets the login ${where.login} not into ${where.database} (${where.said}). Ask who administers it whether the login exists, may log in, and may come from this computer by TLS.`,
    'no-database': (where: Where): string =>
      `There is no database ${where.database} at ${at(where)}. Check the last part of the address.`,
    'schema-missing': (where: Where): string =>
      `The database ${where.database} at ${at(where)} is not prepared for a team. Check the address, or ask who administers it to run what desk team sql prints.`,
    'schema-older': (where: Where): string =>
      `The server at ${at(where)} is older than this desk needs (${where.said}). Ask who administers it to run what desk team sql --from prints. Until then this desk works alone and keeps what it does.`,
    'not-a-member': ({ login, said }: Where): string =>
      `The login ${login} is no active member of this team (${said}). Ask an admin of the team to let it in. What this desk did is kept.`,
    role: ({ login, said }: Where): string =>
      `The login ${login} may not do this (${said}). Ask a lead or an admin of the team.`,
    'too-old': (): string =>
      'This desk is too old for the team. Install the newer version: what was done here is kept and sent then.',
    argument: (where: Where): string =>
      `The server at ${at(where)} does not take what this desk asked (${where.said}). Please report it. What this desk did is kept.`,
    busy: (where: Where): string =>
      `The server at ${at(where)} has no room for this now (${where.said}). The window tries again by itself.`,
    'server-error': (where: Where): string =>
      `The server at ${at(where)} failed (${where.said}). The window tries again by itself. If it goes on, tell who administers it.`,
  } satisfies Record<WireFaultKind, (where: Where) => string>,
  /** Why nothing more is taken from the server. */
  log: {
    'went-back': (g: number): string =>
      `The team's server has lost events: this desk has its log up to event ${g}, and the server ends before.`,
    rewritten: (g: number): string =>
      `The history of the team's server was changed: at event ${g} it is not the one that this desk has.`,
    broken: (g: number): string =>
      `The history of the team's server was changed: event ${g} does not follow from the one before it.`,
  },
  stopped: (reason: string): string =>
    `${reason} This desk takes nothing more from it and sends nothing; it works on alone and keeps what it does. Tell who administers the server.`,
  /** A login of somebody else. */
  otherHandle: (is: string, handle: string): string =>
    `it is the login of ${is}, and this desk is that of ${handle}`,
  /** Why a text is no address of a team's server. */
  address: {
    shape: 'It must be an address such as care.example.com:5432/care: host, port and database.',
    password:
      'A password does not belong into an address, where others read it. Leave it out: you will be asked.',
    options:
      'An address takes no options behind ?. TLS is always on, and the files of certificates are named apart.',
  },
} as const;
