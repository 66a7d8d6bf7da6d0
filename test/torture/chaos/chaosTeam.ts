import { join } from 'node:path';
import type { ServerLife, ServerPlace } from '../../../scripts/postgres/startPostgres.mjs';
import { type FaultyWay, openFaultyWay } from '../../support/team/faultyWay.ts';
import { aTeam, HANDLES, loginOf } from '../../team/support/aTeam.ts';
import { type Connected, connected } from '../../team/support/connect.ts';
import { setup } from '../../team/support/install.ts';
import { DATABASE } from '../../team/support/serverPlace.ts';
import { aDeskProcess, type DeskProcess } from './deskProcess.ts';

const MINUTE = 60_000;

/** By how much the clock of each desk is wrong. The last desk is the second one of the first person. */
const SKEWS = [0, -3 * MINUTE, 1 * MINUTE, -90 * MINUTE, 1_000, 1.5 * MINUTE];

/** A desk of the attack, and its way to the server. */
export interface ChaosDesk {
  readonly process: DeskProcess;
  readonly way: FaultyWay;
  readonly skew: number;
}

export interface ChaosTeam {
  readonly number: number;
  readonly server: ServerLife;
  readonly desks: ReadonlyArray<ChaosDesk>;
  /** Somebody who may read all, over a connection of now. */
  reader(): Promise<Connected>;
}

interface ChaosPlace {
  /** Makes what its desks do other deeds. */
  readonly name: string;
  readonly place: ServerPlace;
  readonly server: ServerLife;
  readonly folder: string;
}

/** Lays the schema, makes the team and starts its desks, each in a folder of its own below the one given. */
export async function aChaosTeam({ name: life, place, server, folder }: ChaosPlace): Promise<ChaosTeam> {
  process.env.SEVERITY_DESK_POSTGRES = JSON.stringify(place);
  await setup();
  const [first, ...others] = HANDLES;
  const team = await aTeam([first, 'admin'], ...others.map((handle) => [handle, 'analyst'] as const));
  const desks = await Promise.all(
    SKEWS.map(async (skew, at): Promise<ChaosDesk> => {
      const handle = HANDLES[at % HANDLES.length] ?? first;
      const name = `D${at + 1}`;
      const way = await openFaultyWay(place);
      const address = {
        ...{ host: 'localhost', port: way.port, database: DATABASE, team: team.number },
        ...{ login: loginOf(handle), ca: place.ca },
      };
      const { password } = place;
      const process = aDeskProcess({
        ...{ profile: join(folder, name), name, handle, address, password, skew, seed: `${name} of ${life}` },
      });
      await process.start();
      return { process, way, skew };
    }),
  );
  return { number: team.number, server, desks, reader: () => connected(place.admin, place.password) };
}
