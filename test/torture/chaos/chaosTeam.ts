import { join } from 'node:path';
import type { ServerLife, ServerPlace } from '../../../scripts/postgres/startPostgres.mjs';
import { type FaultyWay, openFaultyWay } from '../../support/team/faultyWay.ts';
import { HANDLES, loginOf } from '../../team/support/aTeam.ts';
import { type Connected, connected } from '../../team/support/connect.ts';
import { setup } from '../../team/support/install.ts';
import { DATABASE } from '../../team/support/serverPlace.ts';
import { aDeskProcess, type DeskProcess } from './deskProcess.ts';

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
  /** By how much the clock of each desk is wrong, ms: as many desks as there are clocks. */
  readonly skews: ReadonlyArray<number>;
}

/** Lays the schema, makes the team and starts its desks, each in a folder of its own below the one given. */
export async function aChaosTeam({
  name: life,
  place,
  server,
  folder,
  skews,
}: ChaosPlace): Promise<ChaosTeam> {
  process.env.SEVERITY_DESK_POSTGRES = JSON.stringify(place);
  await setup();
  const reader = (): Promise<Connected> => connected(place.admin, place.password);
  const team = await newTeam(await reader());
  const desks = await Promise.all(
    skews.map(async (skew, at): Promise<ChaosDesk> => {
      const handle = HANDLES[at % HANDLES.length] ?? HANDLES[0];
      const name = `D${at + 1}`;
      const way = await openFaultyWay(place);
      const address = {
        ...{ host: 'localhost', port: way.port, database: DATABASE, team },
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
  return { number: team, server, desks, reader };
}

/** Over a connection of its own: one that is kept would not outlive the server. */
async function newTeam({ ask, end }: Connected): Promise<number> {
  const [first, ...others] = HANDLES;
  const [made] = await ask<{ team: number }>(
    'SELECT desk.create_team($1, $2, $2, $3) AS team',
    'Chaos',
    first,
    loginOf(first),
  );
  const team = made?.team ?? 0;
  for (const handle of others) {
    await ask("SELECT desk.enrol($1, $2, $2, 'analyst', $3)", team, handle, loginOf(handle));
  }
  await end();
  return team;
}
