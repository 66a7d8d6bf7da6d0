import { onTestFinished } from 'vitest';
import { type ConnectOptions, connectTeam } from '../../../main/team/wire/connectTeam.ts';
import type { TeamAddress } from '../../../main/team/wire/teamAddress.ts';
import type { TeamServer } from '../../../main/team/wire/teamServer.ts';
import { WireFault } from '../../../main/team/wire/wireFault.ts';
import { type Handle, loginOf } from './aTeam.ts';
import { DATABASE, serverPlace } from './serverPlace.ts';

/** Where a person of a team connects to the server of the tests. */
export function addressOf(team: number, handle: Handle, more: Partial<TeamAddress> = {}): TeamAddress {
  const { host, port, ca } = serverPlace();
  return { host, port, database: DATABASE, team, login: loginOf(handle), ca, ...more };
}

/** Connects as the app does, for one test, as desk D1 unless told another name. */
export async function connectFor(
  address: TeamAddress,
  {
    password = serverPlace().password,
    ...options
  }: Partial<ConnectOptions> & { password?: string | null } = {},
): Promise<TeamServer> {
  const server = await connectTeam(address, password, { desk: 'D1', connectMs: 30_000, ...options });
  onTestFinished(() => server.end());
  return server;
}

/** The kind of fault by which something ends; the error itself where it is no fault. */
export async function faultOfAsked(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return error instanceof WireFault ? error.kind : String(error);
  }
  return 'no fault';
}
