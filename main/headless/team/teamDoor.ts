import { given } from '../../../shared/lang/given.ts';
import { clientCertificateOf } from '../../team/access/clientCertificate.ts';
import { connectTeam } from '../../team/wire/connectTeam.ts';
import type { TeamAddress } from '../../team/wire/teamAddress.ts';
import type { TeamServer } from '../../team/wire/teamServer.ts';
import { sayFault, WireFault } from '../../team/wire/wireFault.ts';
import { Failure } from '../failure.ts';
import type { Headless } from '../surroundings.ts';
import { inAccessWords } from './accessWords.ts';
import type { NewAddress } from './givenAddress.ts';
import { teamPassword } from './teamPassword.ts';

/** The way to the server of a team, for who has the password. */
export interface TeamDoor {
  /**
   * Connects for one piece of work, and ends the connection whatever happens. Throws a `WireFault`, which `say` puts into words.
   * `desk` is the name of the desk, empty before it has one.
   */
  through<T>(team: number, desk: string, work: (server: TeamServer) => Promise<T>): Promise<T>;
  /** What is wrong, and what to do. */
  say(fault: WireFault): string;
}

/** Finds certificate and password, and asks for the latter if it has to. Throws a `Failure` in words. */
export async function teamDoor(address: NewAddress, headless: Headless): Promise<TeamDoor> {
  const { certificate, key, ...where } = address;
  const clientCertificate = inAccessWords(headless.words, certificate ?? '', () =>
    clientCertificateOf(given({ certificate, key })),
  );
  const password = await teamPassword(address, headless);
  const at: TeamAddress = { ...where, team: 0, ...given({ clientCertificate }) };
  return {
    async through(team, desk, work) {
      const application = `Severity Desk ${headless.version}`;
      const server = await connectTeam({ ...at, team }, password, { desk, application });
      try {
        return await work(server);
      } finally {
        await server.end();
      }
    },
    say: (fault) => sayFault(headless.words, fault, at),
  };
}

/** What goes wrong on the way, as a `Failure` in words. */
export async function inWireWords<T>(door: Pick<TeamDoor, 'say'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof WireFault ? new Failure(door.say(error)) : error;
  }
}
